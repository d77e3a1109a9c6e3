import type { State } from '../flow.ts';
import type { PhoneDefect } from '../phone-defect.ts';

const TROUBLE: readonly unknown[] = ['trouble', 'registration-trouble'] satisfies State[];

/** Goes home without a word when the broker answers with an error that it does not know. */
export const defect: PhoneDefect = {
  id: 'unknown-error-unsaid',
  room: 'phone',
  sentence: {
    ja: '知らないエラーが返ると、何も言わずに最初の画面に戻る。',
    en: 'Goes home without a word when the broker answers with an error that it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: Object.fromEntries(
      Object.entries(rules.transitions).map(([state, row]) => [
        state,
        Object.fromEntries(Object.entries(row).map(([event, to]) => [event, TROUBLE.includes(to) ? 'app-home' : to])),
      ]),
    ) as typeof rules.transitions,
  }),
};
