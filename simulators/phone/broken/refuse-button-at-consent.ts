import type { PhoneDefect } from '../phone-defect.ts';
import { secondary } from '../screens/buttons.ts';
import { consent } from '../screens/consent.ts';

/** Has a button that refuses on the screen of the consent. */
export const defect: PhoneDefect = {
  id: 'refuse-button-at-consent',
  room: 'phone',
  sentence: {
    ja: '同意の画面に「拒否」のボタンがある。',
    en: 'Has a button that refuses on the screen of the consent.',
  },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      consent: (view) => {
        const screen = consent(view);
        return { ...screen, elements: [...screen.elements, secondary('stop', '拒否')] };
      },
    },
  }),
};
