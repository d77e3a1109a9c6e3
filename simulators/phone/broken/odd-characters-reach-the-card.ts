import type { PhoneDefect } from '../phone-defect.ts';

/** Sends characters to the card that no password has. */
export const defect: PhoneDefect = {
  id: 'odd-characters-reach-the-card',
  room: 'phone',
  sentence: {
    ja: 'パスワードの英数字以外の文字を、取り除かずにカードに送る。',
    en: 'Sends characters to the card that no password has.',
  },
  apply: (rules) => ({
    ...rules,
    takenBy: (keyboard, typed) =>
      keyboard === 'digits' ? rules.takenBy(keyboard, typed) : typed.normalize('NFKC').toUpperCase(),
  }),
};
