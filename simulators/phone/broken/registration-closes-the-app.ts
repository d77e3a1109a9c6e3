import type { PhoneDefect } from '../phone-defect.ts';

/** Closes itself after the registration in place of going home. */
export const defect: PhoneDefect = {
  id: 'registration-closes-the-app',
  room: 'phone',
  sentence: {
    ja: '利用登録が終わると、ホーム画面に移らずにアプリを閉じる。',
    en: 'Closes itself after the registration in place of going home.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'registration-done': { ...rules.transitions['registration-done'], close: 'closed' },
    },
  }),
};
