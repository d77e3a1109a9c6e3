import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when userinfo refuses for want of a scope. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-refused-scope',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoに scope の不足を理由に断られると、内部エラーになる。',
    en: 'It breaks down when userinfo refuses for want of a scope.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        if (answer.status === 403) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
