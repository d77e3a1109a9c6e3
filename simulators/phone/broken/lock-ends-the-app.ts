import type { PhoneDefect } from '../phone-defect.ts';

/** Ends itself when the phone is locked at the steps. */
export const defect: PhoneDefect = {
  id: 'lock-ends-the-app',
  room: 'phone',
  sentence: {
    ja: '手順の画面で端末がロックされると、アプリが終了してしまう。',
    en: 'Ends itself when the phone is locked at the steps.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: { ...rules.transitions, steps: { ...rules.transitions.steps, locked: 'closed' } },
  }),
};
