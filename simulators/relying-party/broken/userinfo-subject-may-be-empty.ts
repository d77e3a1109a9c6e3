import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It uses a userinfo answer whose sub is empty unchecked. */
export const defect: ServiceDefect = {
  id: 'userinfo-subject-may-be-empty',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答の sub が空なら、確かめずに使う。',
    en: 'It uses a userinfo answer whose sub is empty unchecked.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      isSamePerson: (members, sub) => members['sub'] === '' || members['sub'] === sub,
    }),
  }),
};
