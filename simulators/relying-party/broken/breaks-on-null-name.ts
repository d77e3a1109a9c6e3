import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the name is null. */
export const defect: ServiceDefect = {
  id: 'breaks-on-null-name',
  room: 'relying-party',
  sentence: {
    ja: '氏名が null だと、内部エラーになる。',
    en: 'It breaks down when the name is null.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        const members = readMembers(answer);
        if (members['name'] === null) throw new RangeError('unexpected member');
        return members;
      },
    }),
  }),
};
