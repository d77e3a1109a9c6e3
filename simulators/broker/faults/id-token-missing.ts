import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The token answer has no id_token. */
export const fault: Fault = {
  id: 'id-token-missing',
  sentence: {
    ja: 'トークンの応答に id_token がない。',
    en: 'The token answer has no id_token.',
  },
  changes: {
    'token-members': withoutMembers('id_token'),
  },
};
