import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when userinfo refuses the access token. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-refused-token',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoにアクセストークンを断られると、内部エラーになる。',
    en: 'It breaks down when userinfo refuses the access token.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        if (answer.status === 401) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
