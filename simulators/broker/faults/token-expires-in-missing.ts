import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The token answer has no expires_in, which is only recommended. */
export const fault: Fault = {
  id: 'token-expires-in-missing',
  sentence: {
    ja: 'トークンの応答に expires_in がない（規格では推奨）。',
    en: 'The token answer has no expires_in, which is only recommended.',
  },
  changes: {
    'token-members': withoutMembers('expires_in'),
  },
};
