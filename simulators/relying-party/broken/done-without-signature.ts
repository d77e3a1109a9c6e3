import type { ServiceDefect } from '../service-defect.ts';

/** Says that it is signed when the person could not sign for want of a certificate. */
export const defect: ServiceDefect = {
  id: 'done-without-signature',
  room: 'relying-party',
  sentence: {
    ja: '証明書が使えず署名できなかった人に、署名済みと表示する。',
    en: 'Says that it is signed when the person could not sign for want of a certificate.',
  },
  apply: (rules) => ({
    ...rules,
    async answerReturn(context, service, own) {
      const isRefused = context.req.query('error_description')?.includes('certificate');
      if (!own || !isRefused) return rules.answerReturn(context, service, own);
      service.rules.keepAccount(own, { sub: 'unknown', items: {}, signed: true });
      return service.rules.welcome(context, service.config, own.account);
    },
  }),
};
