import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and it is empty. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-empty',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の応答が「空」だと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and it is empty.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.status === 200 && answer.text === '') throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
