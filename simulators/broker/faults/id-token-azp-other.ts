import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The azp of the ID token is another service. */
export const fault: Fault = {
  id: 'id-token-azp-other',
  sentence: {
    ja: 'IDトークンの azp が別のサービスのIDになっている。',
    en: 'The azp of the ID token is another service.',
  },
  changes: {
    'id-token-claims': setMembers({ azp: 'RP99999999' }),
  },
};
