import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when userinfo redirects. */
export const defect: ServiceDefect = {
  id: 'breaks-on-userinfo-redirect',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoが転送すると、内部エラーになる。',
    en: 'It breaks down when userinfo redirects.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        if (answer.status === 302) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
