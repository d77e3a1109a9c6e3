import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The ID token has no nonce. */
export const fault: Fault = {
  id: 'id-token-nonce-missing',
  sentence: {
    ja: 'IDトークンに nonce がない。',
    en: 'The ID token has no nonce.',
  },
  changes: {
    'id-token-claims': withoutMembers('nonce'),
  },
};
