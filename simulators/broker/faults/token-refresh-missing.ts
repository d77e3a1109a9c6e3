import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The token answer has no refresh_token, which is optional. */
export const fault: Fault = {
  id: 'token-refresh-missing',
  sentence: {
    ja: 'トークンの応答に refresh_token がない（規格では任意）。',
    en: 'The token answer has no refresh_token, which is optional.',
  },
  changes: {
    'token-members': withoutMembers('refresh_token', 'refresh_expires_in'),
  },
};
