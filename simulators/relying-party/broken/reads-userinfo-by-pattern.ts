import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a userinfo answer with characters written as \\u escapes. */
export const defect: ServiceDefect = {
  id: 'reads-userinfo-by-pattern',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答に \\u の形の文字があると断る。',
    en: 'It refuses a userinfo answer with characters written as \\u escapes.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => readMembers(/\\u[0-9a-f]{4}/.test(answer.text) ? { ...answer, text: '' } : answer),
    }),
  }),
};
