import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The id_token of the token answer is empty. */
export const fault: Fault = {
  id: 'id-token-empty',
  sentence: {
    ja: 'トークンの応答の id_token が空になっている。',
    en: 'The id_token of the token answer is empty.',
  },
  changes: {
    'token-members': setMembers({ id_token: '' }),
  },
};
