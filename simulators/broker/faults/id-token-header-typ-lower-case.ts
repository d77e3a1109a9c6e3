import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The typ in the header of the ID token is jwt in lower case, as the standard allows. */
export const fault: Fault = {
  id: 'id-token-header-typ-lower-case',
  sentence: {
    ja: 'IDトークンのヘッダーの typ が小文字の jwt になっている（規格どおり）。',
    en: 'The typ in the header of the ID token is jwt in lower case, as the standard allows.',
  },
  changes: {
    'id-token-header': setMembers({ typ: 'jwt' }),
  },
};
