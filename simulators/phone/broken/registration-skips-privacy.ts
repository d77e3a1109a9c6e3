import type { PhoneDefect } from '../phone-defect.ts';

/** Leaves out the privacy policy. */
export const defect: PhoneDefect = {
  id: 'registration-skips-privacy',
  room: 'phone',
  sentence: {
    ja: 'プライバシーポリシーの確認を飛ばす。',
    en: 'Leaves out the privacy policy.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'registration-terms': { ...rules.transitions['registration-terms'], next: 'registration-choosing-lock' },
    },
  }),
};
