import type { ServiceDefect } from '../service-defect.ts';

/** Breaks where there is no error_description. */
export const defect: ServiceDefect = {
  id: 'needs-error-description',
  room: 'relying-party',
  sentence: { ja: 'error_description がないと落ちる。', en: 'Breaks where there is no error_description.' },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, service, own) {
      const { error, error_description: description } = context.req.query();
      if (error !== undefined && description === undefined) throw new TypeError('undefined is not a description');
      return rules.answerReturn(context, service, own);
    },
  }),
};
