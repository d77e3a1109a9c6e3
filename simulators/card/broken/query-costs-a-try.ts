import type { CardDefect } from '../rules.ts';

/** Asking for the tries left costs one. */
export const defect: CardDefect = {
  id: 'query-costs-a-try',
  room: 'card',
  sentence: {
    ja: '残り回数を尋ねるだけで、残り回数が減る。',
    en: 'Asking for the tries left costs one.',
  },
  apply: (rules) => ({
    ...rules,
    query(pin) {
      pin.left = Math.max(0, pin.left - 1);
    },
  }),
};
