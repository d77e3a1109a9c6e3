import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The aud of the ID token is another service. */
export const fault: Fault = {
  id: 'id-token-aud-other',
  sentence: {
    ja: 'IDトークンの aud が別のサービスのIDになっている。',
    en: 'The aud of the ID token is another service.',
  },
  changes: {
    'id-token-claims': setMembers({ aud: 'RP99999999' }),
  },
};
