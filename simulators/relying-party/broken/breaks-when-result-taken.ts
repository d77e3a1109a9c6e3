import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and it was fetched before. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-taken',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の応答が「取得済み」だと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and it was fetched before.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('result_already_read')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
