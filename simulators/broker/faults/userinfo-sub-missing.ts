import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The userinfo answer has no sub. */
export const fault: Fault = {
  id: 'userinfo-sub-missing',
  sentence: {
    ja: 'UserInfoの応答に sub がない。',
    en: 'The userinfo answer has no sub.',
  },
  changes: {
    'userinfo-members': withoutMembers('sub'),
  },
};
