import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a userinfo answer that does not begin with sub. */
export const defect: ServiceDefect = {
  id: 'wants-userinfo-in-order',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答が sub で始まらないと断る。',
    en: 'It refuses a userinfo answer that does not begin with sub.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => readMembers(/^\{"(?!sub)/.test(answer.text) ? { ...answer, text: '' } : answer),
    }),
  }),
};
