import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the userinfo answer is a list. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-userinfo-list',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答が配列だと、内部エラーになる。',
    en: 'It breaks down when the userinfo answer is a list.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        if (answer.text.startsWith('[')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
