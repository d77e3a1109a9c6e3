import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The ID token has no exp. */
export const fault: Fault = {
  id: 'id-token-exp-missing',
  sentence: {
    ja: 'IDトークンに exp がない。',
    en: 'The ID token has no exp.',
  },
  changes: {
    'id-token-claims': withoutMembers('exp'),
  },
};
