import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The header of the ID token has no typ, which is optional. */
export const fault: Fault = {
  id: 'id-token-header-typ-missing',
  sentence: {
    ja: 'IDトークンのヘッダーに typ がない（規格では任意）。',
    en: 'The header of the ID token has no typ, which is optional.',
  },
  changes: {
    'id-token-header': withoutMembers('typ'),
  },
};
