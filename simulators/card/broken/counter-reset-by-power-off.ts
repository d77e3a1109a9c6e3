import type { CardDefect } from '../rules.ts';

/** Losing power gives every PIN all its tries back. */
export const defect: CardDefect = {
  id: 'counter-reset-by-power-off',
  room: 'card',
  sentence: {
    ja: 'カードの電源が切れると、暗証番号の残り回数が元に戻る。',
    en: 'Losing power gives every PIN all its tries back.',
  },
  apply: (rules) => ({
    ...rules,
    losePower(applications) {
      rules.losePower(applications);
      for (const { pins } of applications) for (const pin of pins) pin.left = pin.tries;
    },
  }),
};
