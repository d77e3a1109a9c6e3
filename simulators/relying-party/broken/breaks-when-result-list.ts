import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and it is a list. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-list',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の応答が「配列」だと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and it is a list.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.text.startsWith('[')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
