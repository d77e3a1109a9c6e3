import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the userinfo answer is a signed JWT. */
export const defect: ServiceDefect = {
  id: 'breaks-on-signed-userinfo',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答が署名付きのJWTだと、内部エラーになる。',
    en: 'It breaks down when the userinfo answer is a signed JWT.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        if (answer.type.startsWith('application/jwt')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
