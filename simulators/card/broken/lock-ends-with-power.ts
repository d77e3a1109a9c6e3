import type { CardDefect } from '../rules.ts';

/** A locked PIN has all its tries again once the card has left the reader. */
export const defect: CardDefect = {
  id: 'lock-ends-with-power',
  room: 'card',
  sentence: {
    ja: 'カードを離すと、ロックが解ける。',
    en: 'A locked PIN has all its tries again once the card has left the reader.',
  },
  apply: (rules) => ({
    ...rules,
    losePower(applications) {
      rules.losePower(applications);
      for (const pin of applications.flatMap(({ pins }) => pins)) if (pin.left === 0) pin.left = pin.tries;
    },
  }),
};
