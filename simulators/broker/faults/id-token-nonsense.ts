import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The id_token of the token answer is text that is no token. */
export const fault: Fault = {
  id: 'id-token-nonsense',
  sentence: {
    ja: 'トークンの応答の id_token が、トークンの形をしていない文字列になっている。',
    en: 'The id_token of the token answer is text that is no token.',
  },
  changes: {
    'token-members': setMembers({ id_token: 'this is not a token' }),
  },
};
