import type { Fault } from '../lies/fault.ts';
import { keysOf } from '../lies/keys-of.ts';
import { setMembers } from '../lies/set-members.ts';

/** The JWK Set and its keys have members that nobody knows, as the standard allows. */
export const fault: Fault = {
  id: 'jwks-unknown-members',
  sentence: {
    ja: '公開鍵（JWKS）に、知らないメンバーが加わっている（規格どおり）。',
    en: 'The JWK Set and its keys have members that nobody knows, as the standard allows.',
  },
  changes: {
    'jwks-members': (set) => ({
      ...set,
      tegata_unknown: 1,
      keys: keysOf(set).map(setMembers({ tegata_unknown: 'あ' })),
    }),
  },
};
