import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The token answer has no token_type. */
export const fault: Fault = {
  id: 'token-type-missing',
  sentence: {
    ja: 'トークンの応答に token_type がない。',
    en: 'The token answer has no token_type.',
  },
  changes: {
    'token-members': withoutMembers('token_type'),
  },
};
