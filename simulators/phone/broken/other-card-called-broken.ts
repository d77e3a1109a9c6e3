import type { PhoneDefect } from '../phone-defect.ts';

/** Takes another card for a broken My Number Card. */
export const defect: PhoneDefect = {
  id: 'other-card-called-broken',
  room: 'phone',
  sentence: {
    ja: 'ほかのカードを、ICチップの故障と取り違える。',
    en: 'Takes another card for a broken My Number Card.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      reading: { ...rules.transitions.reading, 'not-my-number-card': 'chip-error' },
    },
  }),
};
