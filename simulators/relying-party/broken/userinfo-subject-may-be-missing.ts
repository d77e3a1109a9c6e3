import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It uses a userinfo answer without a sub unchecked. */
export const defect: ServiceDefect = {
  id: 'userinfo-subject-may-be-missing',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答に sub がなければ、確かめずに使う。',
    en: 'It uses a userinfo answer without a sub unchecked.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      isSamePerson: (members, sub) => members['sub'] === undefined || members['sub'] === sub,
    }),
  }),
};
