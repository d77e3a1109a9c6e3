import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when a page comes in place of the userinfo answer. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-userinfo-page',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答がHTMLだと、内部エラーになる。',
    en: 'It breaks down when a page comes in place of the userinfo answer.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        if (answer.type.startsWith('text/html')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
