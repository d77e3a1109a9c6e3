import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The ID token has no iat. */
export const fault: Fault = {
  id: 'id-token-iat-missing',
  sentence: {
    ja: 'IDトークンに iat がない。',
    en: 'The ID token has no iat.',
  },
  changes: {
    'id-token-claims': withoutMembers('iat'),
  },
};
