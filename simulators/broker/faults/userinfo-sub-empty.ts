import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The sub of the userinfo answer is empty. */
export const fault: Fault = {
  id: 'userinfo-sub-empty',
  sentence: {
    ja: 'UserInfoの応答の sub が空になっている。',
    en: 'The sub of the userinfo answer is empty.',
  },
  changes: {
    'userinfo-members': setMembers({ sub: '' }),
  },
};
