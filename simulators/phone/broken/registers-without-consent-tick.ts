import { agreementScreen } from '../screens/registration/agreement.ts';
import type { Element, MakeScreen } from '../screens/screen.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Lets the person go on from the privacy policy without its tick. */
export const defect: PhoneDefect = {
  id: 'registers-without-consent-tick',
  room: 'phone',
  sentence: {
    ja: 'プライバシーポリシーに同意のチェックがなくても先に進める。',
    en: 'Lets the person go on from the privacy policy without its tick.',
  },
  apply: (rules) => ({ ...rules, screens: { ...rules.screens, 'registration-privacy': unlocked } }),
};

const unlocked: MakeScreen = (view) => {
  const screen = agreementScreen('privacy')(view);
  return { ...screen, elements: screen.elements.map(enabled) };
};

function enabled(element: Element): Element {
  return element.id === 'next' && element.kind === 'button' ? { ...element, enabled: true } : element;
}
