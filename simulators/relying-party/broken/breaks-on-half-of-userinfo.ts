import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the userinfo answer ends in its middle. */
export const defect: ServiceDefect = {
  id: 'breaks-on-half-of-userinfo',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答が途中で終わっていると、内部エラーになる。',
    en: 'It breaks down when the userinfo answer ends in its middle.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        if (answer.text.startsWith('{') && !answer.text.endsWith('}')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
