import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The nonce of the ID token is empty. */
export const fault: Fault = {
  id: 'id-token-nonce-empty',
  sentence: {
    ja: 'IDトークンの nonce が空になっている。',
    en: 'The nonce of the ID token is empty.',
  },
  changes: {
    'id-token-claims': setMembers({ nonce: '' }),
  },
};
