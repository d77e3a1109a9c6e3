import type { ServiceDefect } from '../service-defect.ts';

/** Shows a page without a way on when the sign-in was stopped. */
export const defect: ServiceDefect = {
  id: 'cancel-is-a-dead-end',
  room: 'relying-party',
  sentence: {
    ja: '中止したときの画面に、ボタンもリンクもない。',
    en: 'Shows a page without a way on when the sign-in was stopped.',
  },
  apply: (rules) => ({
    ...rules,
    answerEnding(context, ending, config) {
      return ending === 'cancelled'
        ? context.html('<!doctype html><body data-page="cancelled"><h1>認証が中止されました</h1>')
        : rules.answerEnding(context, ending, config);
    },
  }),
};
