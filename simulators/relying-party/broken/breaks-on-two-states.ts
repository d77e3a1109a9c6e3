import type { ServiceDefect } from '../service-defect.ts';

/** Breaks where there are two states. */
export const defect: ServiceDefect = {
  id: 'breaks-on-two-states',
  room: 'relying-party',
  sentence: { ja: 'state が2つあると、エラーで落ちる。', en: 'Breaks where there are two states.' },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, ...rest) {
      const states = context.req.queries('state') ?? [];
      if (states.length > 1) throw new TypeError('state.split is not a function');
      return rules.answerReturn(context, ...rest);
    },
  }),
};
