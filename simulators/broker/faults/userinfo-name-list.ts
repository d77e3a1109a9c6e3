import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The name in the userinfo answer is a list, not a string. */
export const fault: Fault = {
  id: 'userinfo-name-list',
  sentence: {
    ja: 'UserInfoの応答の氏名が、文字列ではなく配列になっている。',
    en: 'The name in the userinfo answer is a list, not a string.',
  },
  changes: {
    'userinfo-members': setMembers({ name: ['山田', '太郎'] }),
  },
};
