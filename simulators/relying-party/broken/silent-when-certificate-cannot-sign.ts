import type { ServiceDefect } from '../service-defect.ts';

/** Shows its start page again, without a word, when the certificate could not sign. */
export const defect: ServiceDefect = {
  id: 'silent-when-certificate-cannot-sign',
  room: 'relying-party',
  sentence: {
    ja: '証明書が使えず署名できなかったとき、何も知らせずに最初の画面へ戻す。',
    en: 'Shows its start page again, without a word, when the certificate could not sign.',
  },
  apply: (rules) => ({
    ...rules,
    answerReturn: async (context, service, own) =>
      context.req.query('error_description')?.includes('certificate')
        ? context.redirect('/', 303)
        : rules.answerReturn(context, service, own),
  }),
};
