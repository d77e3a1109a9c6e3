import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The ID token has no at_hash, which is optional. */
export const fault: Fault = {
  id: 'id-token-at-hash-missing',
  sentence: {
    ja: 'IDトークンに at_hash がない（規格では任意）。',
    en: 'The ID token has no at_hash, which is optional.',
  },
  changes: {
    'id-token-claims': withoutMembers('at_hash'),
  },
};
