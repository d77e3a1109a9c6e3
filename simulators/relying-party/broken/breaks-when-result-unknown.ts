import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and it is a 404. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-unknown',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の応答が「404」だと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and it is a 404.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.status === 404) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
