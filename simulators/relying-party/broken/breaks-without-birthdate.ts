import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down without a birthdate. */
export const defect: ServiceDefect = {
  id: 'breaks-without-birthdate',
  room: 'relying-party',
  sentence: {
    ja: '生年月日がないと、内部エラーになる。',
    en: 'It breaks down without a birthdate.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        const members = readMembers(answer);
        if (!('birthdate' in members)) throw new RangeError('unexpected member');
        return members;
      },
    }),
  }),
};
