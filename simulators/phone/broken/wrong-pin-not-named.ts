import { pinScreen } from '../screens/pin.ts';
import type { Screen } from '../screens/screen.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Does not say which PIN was wrong. */
export const defect: PhoneDefect = {
  id: 'wrong-pin-not-named',
  room: 'phone',
  sentence: { ja: 'どの暗証番号が違うのかを言わない。', en: 'Does not say which PIN was wrong.' },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'auth-pin': (view) => withoutName(pinScreen('auth-pin')(view)),
      'text-pin': (view) => withoutName(pinScreen('text-pin')(view)),
    },
  }),
};

function withoutName(screen: Screen): Screen {
  const { triesLeft } = screen;
  return triesLeft === undefined ? screen : { ...screen, message: `暗証番号が違います。残り${triesLeft}回。` };
}
