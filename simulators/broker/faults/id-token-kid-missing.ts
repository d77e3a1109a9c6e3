import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The header of the ID token has no kid; one published key fits. */
export const fault: Fault = {
  id: 'id-token-kid-missing',
  sentence: {
    ja: 'IDトークンのヘッダーに kid がない（合う鍵は1つだけ公開されている）。',
    en: 'The header of the ID token has no kid; one published key fits.',
  },
  changes: {
    'id-token-header': withoutMembers('kid'),
  },
};
