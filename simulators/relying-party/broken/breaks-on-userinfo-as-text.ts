import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the userinfo answer does not say that it is JSON. */
export const defect: ServiceDefect = {
  id: 'breaks-on-userinfo-as-text',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答がJSONだと言わないと、内部エラーになる。',
    en: 'It breaks down when the userinfo answer does not say that it is JSON.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        if (answer.type.startsWith('text/plain')) throw new RangeError('no parser for text/plain');
        return readMembers(answer);
      },
    }),
  }),
};
