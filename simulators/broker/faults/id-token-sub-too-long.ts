import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The sub of the ID token has 256 characters, one more than the standard allows. */
export const fault: Fault = {
  id: 'id-token-sub-too-long',
  sentence: {
    ja: 'IDトークンの sub が256文字あり、規格の上限255文字を超えている。',
    en: 'The sub of the ID token has 256 characters, one more than the standard allows.',
  },
  changes: {
    'id-token-claims': setMembers({ sub: 's'.repeat(256) }),
  },
};
