import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The userinfo answer is about another person. */
export const fault: Fault = {
  id: 'userinfo-sub-other',
  sentence: {
    ja: 'UserInfoの応答が、別人の sub と氏名になっている。',
    en: 'The userinfo answer is about another person.',
  },
  changes: {
    'userinfo-members': setMembers({ sub: 'somebody-else', name: '別人 一郎' }),
  },
};
