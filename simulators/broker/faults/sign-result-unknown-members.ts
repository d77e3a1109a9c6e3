import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The answer with the result of a signing has members that nobody knows. */
export const fault: Fault = {
  id: 'sign-result-unknown-members',
  sentence: {
    ja: '署名結果の応答に、知らないメンバーが加わっている。',
    en: 'The answer with the result of a signing has members that nobody knows.',
  },
  changes: {
    'sign-result-members': setMembers({ tegata_unknown: { deep: ['あ', null] } }),
  },
};
