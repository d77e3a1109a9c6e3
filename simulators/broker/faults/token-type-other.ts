import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The token_type of the token answer is mac, which the service cannot know how to use. */
export const fault: Fault = {
  id: 'token-type-other',
  sentence: {
    ja: 'トークンの応答の token_type が、サービスの知らない mac になっている。',
    en: 'The token_type of the token answer is mac, which the service cannot know how to use.',
  },
  changes: {
    'token-members': setMembers({ token_type: 'mac' }),
  },
};
