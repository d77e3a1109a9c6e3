import type { PhoneDefect } from '../phone-defect.ts';

/** Sends small letters of the password to the card as they are. */
export const defect: PhoneDefect = {
  id: 'lower-case-not-folded',
  room: 'phone',
  sentence: {
    ja: 'パスワードの英小文字を、そのままカードに送る。',
    en: 'Sends small letters of the password to the card as they are.',
  },
  apply: (rules) => ({
    ...rules,
    takenBy: (keyboard, typed) => (keyboard === 'digits' ? rules.takenBy(keyboard, typed) : typed),
  }),
};
