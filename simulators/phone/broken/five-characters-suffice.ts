import type { PhoneDefect } from '../phone-defect.ts';
import { pinScreen } from '../screens/pin.ts';

/** Goes on with a password of five characters. */
export const defect: PhoneDefect = {
  id: 'five-characters-suffice',
  room: 'phone',
  sentence: {
    ja: 'パスワードが5文字でも先へ進める。',
    en: 'Goes on with a password of five characters.',
  },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'sign-password': (view) => {
        const screen = pinScreen('sign-password')(view);
        const filled = view.memory.entries['sign-password']?.length ?? 0;
        return {
          ...screen,
          elements: screen.elements.map((element) =>
            element.kind === 'button' && element.id === 'next' ? { ...element, enabled: filled >= 5 } : element,
          ),
        };
      },
    },
  }),
};
