import type { PhoneDefect } from '../phone-defect.ts';

/** Asks for the password for signing before the consent. */
export const defect: PhoneDefect = {
  id: 'password-before-consent',
  room: 'phone',
  sentence: {
    ja: '署名で、同意より先にパスワードを尋ねる。',
    en: 'Asks for the password for signing before the consent.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'sign-target': { ...rules.transitions['sign-target'], next: 'sign-password' },
      'sign-password': { ...rules.transitions['sign-password'], next: 'sign-consent' },
    },
  }),
};
