import type { PhoneDefect } from '../phone-defect.ts';

/** Goes on in the middle of a registration after it was killed. */
export const defect: PhoneDefect = {
  id: 'registration-resumes-after-kill',
  room: 'phone',
  sentence: {
    ja: 'アプリが終了しても、利用登録を途中から続ける。',
    en: 'Goes on in the middle of a registration after it was killed.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      starting: { ...rules.transitions['starting'], 'not-registered': 'registration-prepare' },
    },
  }),
};
