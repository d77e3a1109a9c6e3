import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a userinfo answer that has members it does not know. */
export const defect: ServiceDefect = {
  id: 'refuses-unknown-userinfo-members',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答に知らないメンバーがあると断る。',
    en: 'It refuses a userinfo answer that has members it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      isSamePerson: (members, sub) => members['sub'] === sub && !('tegata_unknown' in members),
    }),
  }),
};
