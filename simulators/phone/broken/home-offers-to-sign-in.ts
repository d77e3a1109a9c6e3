import type { PhoneDefect } from '../phone-defect.ts';
import { appHome } from '../screens/app-home.ts';
import { primary } from '../screens/buttons.ts';

/** Offers to begin a sign-in at its own home. */
export const defect: PhoneDefect = {
  id: 'home-offers-to-sign-in',
  room: 'phone',
  sentence: {
    ja: 'アプリのホーム画面に、認証を始めるボタンがある。',
    en: 'Offers to begin a sign-in at its own home.',
  },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'app-home': (view) => ({ ...appHome(view), elements: [primary('next', '認証する')] }),
    },
  }),
};
