import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The sub of the ID token is empty. */
export const fault: Fault = {
  id: 'id-token-sub-empty',
  sentence: {
    ja: 'IDトークンの sub が空になっている。',
    en: 'The sub of the ID token is empty.',
  },
  changes: {
    'id-token-claims': setMembers({ sub: '' }),
  },
};
