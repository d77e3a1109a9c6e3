import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the name is a list. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-list-of-names',
  room: 'relying-party',
  sentence: {
    ja: '氏名が配列だと、内部エラーになる。',
    en: 'It breaks down when the name is a list.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        const members = readMembers(answer);
        if (Array.isArray(members['name'])) throw new RangeError('unexpected member');
        return members;
      },
    }),
  }),
};
