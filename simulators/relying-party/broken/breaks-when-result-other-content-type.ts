import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and its Content-Type is another. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-other-content-type',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の Content-Type が違うと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and its Content-Type is another.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.type.startsWith('text/plain')) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
