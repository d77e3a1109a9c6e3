import type { PhoneDefect } from '../phone-defect.ts';

/** Reads a card that is laid down before 「読み取り開始」 is pressed. */
export const defect: PhoneDefect = {
  id: 'reads-before-start',
  room: 'phone',
  sentence: {
    ja: '「読み取り開始」を押す前に置かれたカードを読み取る。',
    en: 'Reads a card that is laid down before 「読み取り開始」 is pressed.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: { ...rules.transitions, 'hold-card': { ...rules.transitions['hold-card'], 'card-held': 'reading' } },
  }),
};
