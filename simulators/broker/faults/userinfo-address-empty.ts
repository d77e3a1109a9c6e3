import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The address in the userinfo answer is empty. */
export const fault: Fault = {
  id: 'userinfo-address-empty',
  sentence: {
    ja: 'UserInfoの応答の住所が空になっている。',
    en: 'The address in the userinfo answer is empty.',
  },
  changes: {
    'userinfo-members': setMembers({ address: '' }),
  },
};
