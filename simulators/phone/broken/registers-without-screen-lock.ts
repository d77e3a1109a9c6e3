import type { PhoneDefect } from '../phone-defect.ts';

/** Goes on registering on a phone without a screen lock. */
export const defect: PhoneDefect = {
  id: 'registers-without-screen-lock',
  room: 'phone',
  sentence: {
    ja: '画面ロックのないスマートフォンでも利用登録を続ける。',
    en: 'Goes on registering on a phone without a screen lock.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'registration-choosing-lock': {
        ...rules.transitions['registration-choosing-lock'],
        'no-screen-lock': 'registration-prepare',
      },
    },
  }),
};
