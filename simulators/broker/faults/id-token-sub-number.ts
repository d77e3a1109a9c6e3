import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The sub of the ID token is a number, not a string. */
export const fault: Fault = {
  id: 'id-token-sub-number',
  sentence: {
    ja: 'IDトークンの sub が文字列ではなく数値になっている。',
    en: 'The sub of the ID token is a number, not a string.',
  },
  changes: {
    'id-token-claims': setMembers({ sub: 12_345 }),
  },
};
