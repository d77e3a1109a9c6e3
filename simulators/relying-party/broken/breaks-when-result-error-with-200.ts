import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and it is an error with 200. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-error-with-200',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の応答が「200のエラー」だと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and it is an error with 200.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.status === 200 && answer.text.includes('"error"')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
