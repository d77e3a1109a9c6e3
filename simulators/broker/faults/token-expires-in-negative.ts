import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The expires_in of the token answer is negative. */
export const fault: Fault = {
  id: 'token-expires-in-negative',
  sentence: {
    ja: 'トークンの応答の expires_in が負の数になっている。',
    en: 'The expires_in of the token answer is negative.',
  },
  changes: {
    'token-members': setMembers({ expires_in: -300 }),
  },
};
