import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The expires_in of the token answer is a string, not a number. */
export const fault: Fault = {
  id: 'token-expires-in-text',
  sentence: {
    ja: 'トークンの応答の expires_in が数値ではなく文字列になっている。',
    en: 'The expires_in of the token answer is a string, not a number.',
  },
  changes: {
    'token-members': setMembers({ expires_in: '300' }),
  },
};
