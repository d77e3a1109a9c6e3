import type { ServiceDefect } from '../service-defect.ts';

/** Puts error_description into the page as it came. */
export const defect: ServiceDefect = {
  id: 'echoes-error-description',
  room: 'relying-party',
  sentence: {
    ja: 'error_description をそのまま画面に埋め込む。',
    en: 'Puts error_description into the page as it came.',
  },
  apply: (rules) => ({
    ...rules,
    async answerEnding(context, ending, config) {
      const answer = await rules.answerEnding(context, ending, config);
      const description = context.req.query('error_description') ?? '';
      return context.html((await answer.text()).replace('</main>', `${description}</main>`), answer.status as 200);
    },
  }),
};
