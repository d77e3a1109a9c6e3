import type { PhoneDefect } from '../phone-defect.ts';

/** Shows an error where registration should start. */
export const defect: PhoneDefect = {
  id: 'registration-not-started',
  room: 'phone',
  sentence: { ja: '利用登録を始めずに、エラーを出す。', en: 'Shows an error where registration should start.' },
  apply: (rules) => ({
    ...rules,
    transitions: { ...rules.transitions, opening: { ...rules.transitions.opening, 'not-registered': 'trouble' } },
  }),
};
