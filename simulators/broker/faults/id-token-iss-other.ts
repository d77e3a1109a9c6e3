import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token names another issuer. */
export const fault: Fault = {
  id: 'id-token-iss-other',
  sentence: {
    ja: 'IDトークンの iss が別の発行者のものになっている。',
    en: 'The ID token names another issuer.',
  },
  changes: {
    'id-token-claims': setMembers({ iss: 'https://another-issuer.invalid/api/realms/main' }),
  },
};
