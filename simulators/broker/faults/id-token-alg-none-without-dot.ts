import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token is unsigned and lacks the last dot as well. */
export const fault: Fault = {
  id: 'id-token-alg-none-without-dot',
  sentence: {
    ja: '署名のないIDトークンの、最後の「.」も欠けている。',
    en: 'The ID token is unsigned and lacks the last dot as well.',
  },
  changes: {
    'id-token-header': setMembers({ alg: 'none' }),
    'id-token': (token) => token.slice(0, token.lastIndexOf('.')),
  },
};
