import type { PhoneDefect } from '../phone-defect.ts';
import type { Screen } from '../screens/screen.ts';
import { consent } from '../screens/consent.ts';

/** Approves one item more than the consent screen shows. */
export const defect: PhoneDefect = {
  id: 'approves-more-than-shown',
  room: 'phone',
  sentence: { ja: '画面に示していない項目まで許可する。', en: 'Approves one item more than the consent screen shows.' },
  apply: (rules) => ({
    ...rules,
    screens: { ...rules.screens, consent: (view) => hideLastItem(consent(view)) },
  }),
};

function hideLastItem(screen: Screen): Screen {
  return { ...screen, items: screen.items?.slice(0, -1) ?? [] };
}
