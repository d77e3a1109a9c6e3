import type { PhoneDefect } from '../phone-defect.ts';

/** Gives up when the card slips away. */
export const defect: PhoneDefect = {
  id: 'slipped-card-is-the-end',
  room: 'phone',
  sentence: { ja: 'カードが離れると、やり直せない。', en: 'Gives up when the card slips away.' },
  apply: (rules) => ({
    ...rules,
    transitions: { ...rules.transitions, reading: { ...rules.transitions.reading, 'card-gone': 'trouble' } },
  }),
};
