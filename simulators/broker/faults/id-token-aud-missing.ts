import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The ID token has no aud. */
export const fault: Fault = {
  id: 'id-token-aud-missing',
  sentence: {
    ja: 'IDトークンに aud がない。',
    en: 'The ID token has no aud.',
  },
  changes: {
    'id-token-claims': withoutMembers('aud'),
  },
};
