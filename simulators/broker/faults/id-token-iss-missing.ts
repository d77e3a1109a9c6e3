import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The ID token has no iss. */
export const fault: Fault = {
  id: 'id-token-iss-missing',
  sentence: {
    ja: 'IDトークンに iss がない。',
    en: 'The ID token has no iss.',
  },
  changes: {
    'id-token-claims': withoutMembers('iss'),
  },
};
