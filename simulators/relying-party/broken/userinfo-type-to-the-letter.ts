import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a userinfo answer whose Content-Type says more than application/json. */
export const defect: ServiceDefect = {
  id: 'userinfo-type-to-the-letter',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答の Content-Type に続きがあると断る。',
    en: 'It refuses a userinfo answer whose Content-Type says more than application/json.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => readMembers(/;/.test(answer.type) ? { ...answer, type: '' } : answer),
    }),
  }),
};
