import type { CardDefect } from '../rules.ts';

/** A card that is taken away loses a try of each PIN that has all of them. */
export const defect: CardDefect = {
  id: 'losing-power-costs-a-try',
  room: 'card',
  sentence: {
    ja: 'カードを離すだけで、残り回数が全部ある暗証番号の回数が一つ減る。',
    en: 'A card that is taken away loses a try of each PIN that has all of them.',
  },
  apply: (rules) => ({
    ...rules,
    losePower(applications) {
      rules.losePower(applications);
      for (const pin of applications.flatMap(({ pins }) => pins)) if (pin.left === pin.tries) pin.left--;
    },
  }),
};
