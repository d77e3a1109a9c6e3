import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The nonce of the ID token is not the one that the service sent. */
export const fault: Fault = {
  id: 'id-token-nonce-wrong',
  sentence: {
    ja: 'IDトークンの nonce が、サービスの送った値と違う。',
    en: 'The nonce of the ID token is not the one that the service sent.',
  },
  changes: {
    'id-token-claims': setMembers({ nonce: 'a-nonce-that-nobody-sent' }),
  },
};
