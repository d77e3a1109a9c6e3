import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The token answer has no access_token. */
export const fault: Fault = {
  id: 'access-token-missing',
  sentence: {
    ja: 'トークンの応答に access_token がない。',
    en: 'The token answer has no access_token.',
  },
  changes: {
    'token-members': withoutMembers('access_token'),
  },
};
