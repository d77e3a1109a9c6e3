import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The userinfo answer has no name, though it was asked for. */
export const fault: Fault = {
  id: 'userinfo-name-missing',
  sentence: {
    ja: 'UserInfoの応答に、求めた氏名がない。',
    en: 'The userinfo answer has no name, though it was asked for.',
  },
  changes: {
    'userinfo-members': withoutMembers('name'),
  },
};
