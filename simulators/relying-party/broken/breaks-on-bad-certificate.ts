import type { ServiceDefect } from '../service-defect.ts';

/** Breaks on the error that tells of an unusable certificate. */
export const defect: ServiceDefect = {
  id: 'breaks-on-bad-certificate',
  room: 'relying-party',
  sentence: {
    ja: '電子証明書が使えないことを知らせるエラーで落ちる。',
    en: 'Breaks on the error that tells of an unusable certificate.',
  },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, service, own) {
      if (context.req.query('error_description')?.includes('certificate'))
        throw new TypeError('No words for a certificate');
      return rules.answerReturn(context, service, own);
    },
  }),
};
