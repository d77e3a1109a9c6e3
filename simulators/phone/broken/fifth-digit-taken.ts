import type { PhoneDefect } from '../phone-defect.ts';
import { pinScreen } from '../screens/pin.ts';

/** Takes a fifth digit of the authentication PIN. */
export const defect: PhoneDefect = {
  id: 'fifth-digit-taken',
  room: 'phone',
  sentence: {
    ja: '利用者証明用の暗証番号が5桁入る。',
    en: 'Takes a fifth digit of the authentication PIN.',
  },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'auth-pin': (view) => {
        const screen = pinScreen('auth-pin')(view);
        return {
          ...screen,
          elements: screen.elements.map((element) =>
            element.kind === 'field' ? { ...element, maxLength: 5 } : element,
          ),
        };
      },
    },
  }),
};
