import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The header of the ID token has a member that nobody knows, as the standard allows. */
export const fault: Fault = {
  id: 'id-token-header-unknown',
  sentence: {
    ja: 'IDトークンのヘッダーに、知らないメンバーが加わっている（規格どおり）。',
    en: 'The header of the ID token has a member that nobody knows, as the standard allows.',
  },
  changes: {
    'id-token-header': setMembers({ tegata_unknown: [1, 2] }),
  },
};
