import { consent } from '../screens/consent.ts';
import type { Element, MakeScreen } from '../screens/screen.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Opens the terms of the service where its policy is named. */
export const defect: PhoneDefect = {
  id: 'policy-link-leads-to-terms',
  room: 'phone',
  sentence: {
    ja: 'プライバシーポリシーのリンクから利用規約が開く。',
    en: 'Opens the terms of the service where its policy is named.',
  },
  apply: (rules) => ({ ...rules, screens: { ...rules.screens, consent: mixedUp } }),
};

const mixedUp: MakeScreen = (view) => {
  const screen = consent(view);
  const terms = screen.elements.find((element) => element.kind === 'link' && element.id === 'terms');
  const url = terms?.kind === 'link' ? terms.url : '';
  return { ...screen, elements: screen.elements.map((element) => leadingTo(url, element)) };
};

function leadingTo(url: string, element: Element): Element {
  return element.kind === 'link' && element.id === 'policy' ? { ...element, url } : element;
}
