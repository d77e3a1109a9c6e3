import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The token answer has members that nobody knows, as the standard allows. */
export const fault: Fault = {
  id: 'token-unknown-members',
  sentence: {
    ja: 'トークンの応答に、知らないメンバーが加わっている（規格どおり）。',
    en: 'The token answer has members that nobody knows, as the standard allows.',
  },
  changes: {
    'token-members': setMembers({ tegata_unknown: { deep: [null, true] } }),
  },
};
