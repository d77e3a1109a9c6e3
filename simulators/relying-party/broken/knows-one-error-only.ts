import type { ServiceDefect } from '../service-defect.ts';

/** Breaks on every error but access_denied. */
export const defect: ServiceDefect = {
  id: 'knows-one-error-only',
  room: 'relying-party',
  sentence: { ja: 'access_denied のほかのエラーが届くと落ちる。', en: 'Breaks on every error but access_denied.' },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, service, own) {
      const { error = 'access_denied' } = context.req.query();
      if (error !== 'access_denied') throw new TypeError(`No words for ${error}`);
      return rules.answerReturn(context, service, own);
    },
  }),
};
