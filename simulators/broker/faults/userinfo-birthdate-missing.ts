import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The userinfo answer has no birthdate, though it was asked for. */
export const fault: Fault = {
  id: 'userinfo-birthdate-missing',
  sentence: {
    ja: 'UserInfoの応答に、求めた生年月日がない。',
    en: 'The userinfo answer has no birthdate, though it was asked for.',
  },
  changes: {
    'userinfo-members': withoutMembers('birthdate'),
  },
};
