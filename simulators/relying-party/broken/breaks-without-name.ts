import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down without a name. */
export const defect: ServiceDefect = {
  id: 'breaks-without-name',
  room: 'relying-party',
  sentence: {
    ja: '氏名がないと、内部エラーになる。',
    en: 'It breaks down without a name.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        const members = readMembers(answer);
        if (!('name' in members)) throw new RangeError('unexpected member');
        return members;
      },
    }),
  }),
};
