import type { CardDefect } from '../rules.ts';

/** A wrong PIN costs no try. */
export const defect: CardDefect = {
  id: 'wrong-pin-costs-nothing',
  room: 'card',
  sentence: {
    ja: '暗証番号を間違えても、残り回数が減らない。',
    en: 'A wrong PIN costs no try.',
  },
  apply: (rules) => ({
    ...rules,
    miss: () => {},
  }),
};
