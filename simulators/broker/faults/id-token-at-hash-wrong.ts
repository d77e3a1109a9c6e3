import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The at_hash of the ID token is not that of the access token beside it. */
export const fault: Fault = {
  id: 'id-token-at-hash-wrong',
  sentence: {
    ja: 'IDトークンの at_hash が、一緒に届くアクセストークンと合わない。',
    en: 'The at_hash of the ID token is not that of the access token beside it.',
  },
  changes: {
    'id-token-claims': setMembers({ at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }),
  },
};
