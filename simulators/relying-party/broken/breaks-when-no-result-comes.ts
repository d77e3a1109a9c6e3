import { breakingAt } from '../by-hand/breaking-at.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a result is wanted and none comes. */
export const defect: ServiceDefect = {
  id: 'breaks-when-no-result-comes',
  room: 'relying-party',
  sentence: {
    ja: '署名結果が届かないと、内部エラーになる。',
    en: 'It breaks down where a result is wanted and none comes.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({ ask: breakingAt(/within/) }),
  }),
};
