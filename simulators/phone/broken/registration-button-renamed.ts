import { registrationSteps } from '../screens/registration/steps.ts';
import type { Element, MakeScreen } from '../screens/screen.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Calls the button of the registration’s steps something else. */
export const defect: PhoneDefect = {
  id: 'registration-button-renamed',
  room: 'phone',
  sentence: {
    ja: '登録手順の確認のボタンが「はじめる」ではない。',
    en: 'Calls the button of the registration’s steps something else.',
  },
  apply: (rules) => ({ ...rules, screens: { ...rules.screens, 'registration-steps': renamed } }),
};

const renamed: MakeScreen = (view) => {
  const screen = registrationSteps(view);
  return { ...screen, elements: screen.elements.map(asNext) };
};

function asNext(element: Element): Element {
  return element.id === 'next' ? { ...element, label: '次へ' } : element;
}
