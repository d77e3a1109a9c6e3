import { breakingAt } from '../by-hand/breaking-at.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and it is an error 500. */
export const defect: ServiceDefect = {
  id: 'breaks-when-result-server-error',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の応答がエラー500だと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and it is an error 500.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({ ask: breakingAt(/answered 500/) }),
  }),
};
