import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The aud of the ID token is an empty list. */
export const fault: Fault = {
  id: 'id-token-aud-empty',
  sentence: {
    ja: 'IDトークンの aud が空の配列になっている。',
    en: 'The aud of the ID token is an empty list.',
  },
  changes: {
    'id-token-claims': setMembers({ aud: [] }),
  },
};
