import { withDestination } from '../phone-defect.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Shows an error without saying that the card is another person’s. */
export const defect: PhoneDefect = {
  id: 'other-person-unexplained',
  room: 'phone',
  sentence: {
    ja: 'ほかの人のカードだと言わずにエラーを出す。',
    en: 'Shows an error without saying that the card is another person’s.',
  },
  apply: (rules) => ({ ...rules, transitions: withDestination(rules.transitions, 'other-person', 'trouble') }),
};
