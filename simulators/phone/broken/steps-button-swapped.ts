import type { PhoneDefect } from '../phone-defect.ts';
import { sessionOf } from '../memory.ts';
import type { View } from '../screens/screen.ts';
import { steps } from '../screens/steps.ts';

/** Swaps the button texts of the steps screen: a PC sign-in says はじめる. */
export const defect: PhoneDefect = {
  id: 'steps-button-swapped',
  room: 'phone',
  sentence: {
    ja: '認証手順の確認のボタンが、パソコンとスマートフォンで逆になる。',
    en: 'Swaps the button texts of the steps screen: a PC sign-in says はじめる.',
  },
  apply: (rules) => ({
    ...rules,
    screens: { ...rules.screens, steps: (view) => steps(asIfTheOtherWay(view)) },
  }),
};

function asIfTheOtherWay(view: View): View {
  const session = sessionOf(view.memory);
  const way = session.way === 'same_device' ? 'cross_device' : 'same_device';
  return { ...view, memory: { ...view.memory, session: { ...session, way } } };
}
