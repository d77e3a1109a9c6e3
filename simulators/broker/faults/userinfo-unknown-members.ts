import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The userinfo answer has members that nobody knows, as the standard allows. */
export const fault: Fault = {
  id: 'userinfo-unknown-members',
  sentence: {
    ja: 'UserInfoの応答に、知らないメンバーが加わっている（規格どおり）。',
    en: 'The userinfo answer has members that nobody knows, as the standard allows.',
  },
  changes: {
    'userinfo-members': setMembers({ tegata_unknown: { deep: ['あ', null] } }),
  },
};
