import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The name in the userinfo answer is null. */
export const fault: Fault = {
  id: 'userinfo-name-null',
  sentence: {
    ja: 'UserInfoの応答の氏名が null になっている。',
    en: 'The name in the userinfo answer is null.',
  },
  changes: {
    'userinfo-members': setMembers({ name: null }),
  },
};
