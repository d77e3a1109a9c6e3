import type { PhoneDefect } from '../phone-defect.ts';

/** Asks for the PINs only after the card is held. */
export const defect: PhoneDefect = {
  id: 'pin-after-card',
  room: 'phone',
  sentence: { ja: 'カードをかざした後に暗証番号を尋ねる。', en: 'Asks for the PINs only after the card is held.' },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      steps: { ...rules.transitions.steps, next: 'hold-card' },
      'waiting-for-card': { ...rules.transitions['waiting-for-card'], 'card-held': 'checking-entries' },
      'checking-entries': { ...rules.transitions['checking-entries'], 'entries-complete': 'reading' },
    },
  }),
};
