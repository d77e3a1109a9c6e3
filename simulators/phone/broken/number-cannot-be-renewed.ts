import type { PhoneDefect } from '../phone-defect.ts';
import { homeScreen } from '../screens/home-screen.ts';

/** Shows that the number has expired, and no button to get another. */
export const defect: PhoneDefect = {
  id: 'number-cannot-be-renewed',
  room: 'phone',
  sentence: {
    ja: '6桁の数字の期限が切れても、更新するボタンがない。',
    en: 'Offers no button to renew a number that has expired.',
  },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'number-expired': (view) => {
        const screen = rules.screens['number-expired']?.(view) ?? homeScreen(view);
        return { ...screen, elements: screen.elements.filter(({ id }) => id !== 'renew') };
      },
    },
  }),
};
