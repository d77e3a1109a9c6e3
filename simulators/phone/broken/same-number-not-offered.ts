import { pinScreen } from '../screens/pin.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Does not offer to use the PIN typed before. */
export const defect: PhoneDefect = {
  id: 'same-number-not-offered',
  room: 'phone',
  sentence: { ja: '「直前と同じ番号を入力」がない。', en: 'Does not offer to use the PIN typed before.' },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'text-pin': (view) => {
        const screen = pinScreen('text-pin')(view);
        return { ...screen, elements: screen.elements.filter(({ id }) => id !== 'same-as-before') };
      },
    },
  }),
};
