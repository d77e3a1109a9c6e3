import type { Fault } from '../lies/fault.ts';

/** The members of the userinfo answer come in reverse order, as JSON allows. */
export const fault: Fault = {
  id: 'userinfo-members-reordered',
  sentence: {
    ja: 'UserInfoの応答のメンバーが逆の順序で並ぶ（規格どおり）。',
    en: 'The members of the userinfo answer come in reverse order, as JSON allows.',
  },
  changes: {
    'userinfo-members': (members) => Object.fromEntries(Object.entries(members).toReversed()),
  },
};
