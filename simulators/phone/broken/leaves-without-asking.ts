import type { Transitions } from '../flow.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Ends the sign-in at once when a screen is closed. */
export const defect: PhoneDefect = {
  id: 'leaves-without-asking',
  room: 'phone',
  sentence: {
    ja: '画面を閉じると、確かめずに認証を中止する。',
    en: 'Ends the sign-in at once when a screen is closed.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: Object.fromEntries(
      Object.entries(rules.transitions).map(([state, { stop, ...row }]) => [
        state,
        stop === undefined ? row : { ...row, close: stop },
      ]),
    ) as Transitions,
  }),
};
