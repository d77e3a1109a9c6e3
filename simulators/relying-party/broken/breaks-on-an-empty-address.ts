import { readMembers } from '../by-hand/careful.ts';
import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the address is empty. */
export const defect: ServiceDefect = {
  id: 'breaks-on-an-empty-address',
  room: 'relying-party',
  sentence: { ja: '住所が空だと、内部エラーになる。', en: 'It breaks down when the address is empty.' },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      readAnswer: (answer) => {
        const members = readMembers(answer);
        if (members['address'] === '') throw new RangeError('no prefecture');
        return members;
      },
    }),
  }),
};
