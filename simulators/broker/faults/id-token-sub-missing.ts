import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The ID token has no sub. */
export const fault: Fault = {
  id: 'id-token-sub-missing',
  sentence: {
    ja: 'IDトークンに sub がない。',
    en: 'The ID token has no sub.',
  },
  changes: {
    'id-token-claims': withoutMembers('sub'),
  },
};
