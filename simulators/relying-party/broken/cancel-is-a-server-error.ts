import type { ServiceDefect } from '../service-defect.ts';

/** Answers 500 when the sign-in was stopped. */
export const defect: ServiceDefect = {
  id: 'cancel-is-a-server-error',
  room: 'relying-party',
  sentence: { ja: '中止するとサーバーのエラーになる。', en: 'Answers 500 when the sign-in was stopped.' },
  apply: (rules) => ({
    ...rules,
    async answerEnding(context, ending, config) {
      const answer = await rules.answerEnding(context, ending, config);
      return ending === 'cancelled' ? context.html(await answer.text(), 500) : answer;
    },
  }),
};
