import type { CardDefect } from '../rules.ts';

/** The right PIN leaves the counter where the misses have brought it. */
export const defect: CardDefect = {
  id: 'right-pin-gives-no-tries-back',
  room: 'card',
  sentence: {
    ja: '正しい暗証番号を入れても、残り回数が戻らない。',
    en: 'The right PIN leaves the counter where the misses have brought it.',
  },
  apply: (rules) => ({ ...rules, match: () => {} }),
};
