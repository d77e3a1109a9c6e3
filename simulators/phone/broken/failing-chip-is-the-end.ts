import type { PhoneDefect } from '../phone-defect.ts';

/** Gives up when the chip fails once. */
export const defect: PhoneDefect = {
  id: 'failing-chip-is-the-end',
  room: 'phone',
  sentence: { ja: 'ICチップが一度エラーを返すと、やり直せない。', en: 'Gives up when the chip fails once.' },
  apply: (rules) => ({
    ...rules,
    transitions: { ...rules.transitions, reading: { ...rules.transitions.reading, 'chip-error': 'trouble' } },
  }),
};
