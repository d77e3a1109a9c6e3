import type { PhoneDefect } from '../phone-defect.ts';

/** Goes on with a signing without asking for consent. */
export const defect: PhoneDefect = {
  id: 'sign-consent-skipped',
  room: 'phone',
  sentence: {
    ja: '署名で、同意を尋ねずに先へ進む。',
    en: 'Goes on with a signing without asking for consent.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'sign-target': { ...rules.transitions['sign-target'], next: 'sign-consenting' },
    },
  }),
};
