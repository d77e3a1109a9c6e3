import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The name in the userinfo answer holds HTML, which must be shown as text. */
export const fault: Fault = {
  id: 'userinfo-name-markup',
  sentence: {
    ja: 'UserInfoの応答の氏名に、HTMLのタグが入っている。',
    en: 'The name in the userinfo answer holds HTML, which must be shown as text.',
  },
  changes: {
    'userinfo-members': setMembers({ name: '<b data-injected>見本</b> 太郎' }),
  },
};
