import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The answer has members that nobody knows where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-unknown-members',
  sentence: {
    ja: '署名の開始の応答に、知らないメンバーが加わっている。',
    en: 'The answer has members that nobody knows where a signing is started.',
  },
  changes: {
    'sign-start-members': setMembers({ tegata_unknown: { deep: ['あ', null] } }),
  },
};
