import type { PhoneDefect } from '../phone-defect.ts';

/** Ends itself when its last screen is closed, in place of going home. */
export const defect: PhoneDefect = {
  id: 'closing-ends-the-app',
  room: 'phone',
  sentence: {
    ja: 'PCから始めた認証が終わって「閉じる」を押すと、ホーム画面に戻らずにアプリが終わる。',
    en: 'Ends itself when its last screen is closed, in place of going home.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: { ...rules.transitions, done: { ...rules.transitions.done, close: 'closed' } },
  }),
};
