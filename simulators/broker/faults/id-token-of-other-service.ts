import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token is one that was issued to another service. */
export const fault: Fault = {
  id: 'id-token-of-other-service',
  sentence: {
    ja: '別のサービスに発行されたIDトークンが届く。',
    en: 'The ID token is one that was issued to another service.',
  },
  changes: {
    'userinfo-members': setMembers({ sub: 'the-same-person-at-another-service' }),
    'id-token-claims': setMembers({ aud: 'RP99999999', azp: 'RP99999999', sub: 'the-same-person-at-another-service' }),
  },
};
