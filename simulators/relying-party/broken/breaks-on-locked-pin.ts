import type { ServiceDefect } from '../service-defect.ts';

/** Breaks on the error that tells of a locked PIN. */
export const defect: ServiceDefect = {
  id: 'breaks-on-locked-pin',
  room: 'relying-party',
  sentence: { ja: '暗証番号のロックを知らせるエラーで落ちる。', en: 'Breaks on the error that tells of a locked PIN.' },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, service, own) {
      if (context.req.query('error_description')?.includes('PIN')) throw new TypeError('No words for a locked PIN');
      return rules.answerReturn(context, service, own);
    },
  }),
};
