import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The header of the ID token demands by crit that an extension nobody knows be understood. */
export const fault: Fault = {
  id: 'id-token-header-crit',
  sentence: {
    ja: 'IDトークンのヘッダーが、誰も知らない拡張の理解を crit で求めている。',
    en: 'The header of the ID token demands by crit that an extension nobody knows be understood.',
  },
  changes: {
    'id-token-header': setMembers({ crit: ['tegata-must-know'], 'tegata-must-know': true }),
  },
};
