import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and it says not yet. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-not-yet',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の応答が「まだ」だと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and it says not yet.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('not_signed_yet') && answer.status === 409) throw new RangeError('unexpected answer');
        return readMembers(answer);
      },
    }),
  }),
};
