import type { ServiceDefect } from '../service-defect.ts';

/** Says in English that the sign-in was stopped. */
export const defect: ServiceDefect = {
  id: 'cancel-in-english',
  room: 'relying-party',
  sentence: { ja: '中止したときの画面が英語。', en: 'Says in English that the sign-in was stopped.' },
  apply: (rules) => ({
    ...rules,
    answerEnding(context, ending, config) {
      return ending === 'cancelled'
        ? context.html('<!doctype html><body data-page="cancelled"><h1>Cancelled</h1><a href="/">Try again</a>')
        : rules.answerEnding(context, ending, config);
    },
  }),
};
