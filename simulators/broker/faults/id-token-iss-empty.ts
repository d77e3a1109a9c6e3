import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The iss of the ID token is empty. */
export const fault: Fault = {
  id: 'id-token-iss-empty',
  sentence: {
    ja: 'IDトークンの iss が空になっている。',
    en: 'The iss of the ID token is empty.',
  },
  changes: {
    'id-token-claims': setMembers({ iss: '' }),
  },
};
