import type { CardDefect } from '../rules.ts';

/** A miss on one PIN spends a try of the others too. */
export const defect: CardDefect = {
  id: 'card-info-shares-counter',
  room: 'card',
  sentence: {
    ja: '1つの暗証番号を間違えると、他の暗証番号の残り回数も減る。',
    en: 'A miss on one PIN spends a try of the others too.',
  },
  apply: (rules) => ({
    ...rules,
    miss(_, applications) {
      for (const { pins } of applications) for (const pin of pins) rules.miss(pin, applications);
    },
  }),
};
