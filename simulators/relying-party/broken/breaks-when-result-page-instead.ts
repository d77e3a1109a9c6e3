import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and it is a page. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-page-instead',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の応答が「HTML」だと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and it is a page.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('Please log in')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
