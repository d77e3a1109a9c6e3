import type { ServiceDefect } from '../service-defect.ts';

/** Breaks where a state comes back without a code. */
export const defect: ServiceDefect = {
  id: 'breaks-without-a-code',
  room: 'relying-party',
  sentence: { ja: 'state だけが戻ると、エラーで落ちる。', en: 'Breaks where a state comes back without a code.' },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, ...rest) {
      const { code, error, state } = context.req.query();
      if (state !== undefined && (code ?? error) === undefined) throw new TypeError('undefined is not a code');
      return rules.answerReturn(context, ...rest);
    },
  }),
};
