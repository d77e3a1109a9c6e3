import type { ServiceDefect } from '../service-defect.ts';

/** Turns away whoever signs in on a PC. */
export const defect: ServiceDefect = {
  id: 'phones-only',
  room: 'relying-party',
  sentence: { ja: 'PCで認証した人をログインさせない。', en: 'Turns away whoever signs in on a PC.' },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, service, own) {
      if (!/iPhone|Android/.test(context.req.header('user-agent') ?? '')) {
        return service.rules.answerEnding(context, 'failed', service.config) as Promise<Response>;
      }
      return rules.answerReturn(context, service, own);
    },
  }),
};
