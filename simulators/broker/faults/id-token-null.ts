import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The id_token of the token answer is null. */
export const fault: Fault = {
  id: 'id-token-null',
  sentence: {
    ja: 'トークンの応答の id_token が null になっている。',
    en: 'The id_token of the token answer is null.',
  },
  changes: {
    'token-members': setMembers({ id_token: null }),
  },
};
