import type { ServiceDefect } from '../service-defect.ts';

/** Breaks where neither code nor error comes. */
export const defect: ServiceDefect = {
  id: 'bare-callback-breaks',
  room: 'relying-party',
  sentence: { ja: 'code も error もないと、エラーで落ちる。', en: 'Breaks where neither code nor error comes.' },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, ...rest) {
      if (Object.keys(context.req.query()).length === 0) throw new TypeError('undefined is not a code');
      return rules.answerReturn(context, ...rest);
    },
  }),
};
