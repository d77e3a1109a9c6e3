import type { ServiceDefect } from '../service-defect.ts';

/** Refuses an answer with a parameter that it does not know. */
export const defect: ServiceDefect = {
  id: 'refuses-unknown-parameters',
  room: 'relying-party',
  sentence: {
    ja: '知らないパラメーターが付いていると断る。',
    en: 'Refuses an answer with a parameter that it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, service, own) {
      const known = ['code', 'state', 'session_state', 'iss', 'error', 'error_description'];
      if (Object.keys(context.req.query()).some((name) => !known.includes(name))) {
        return service.rules.answerEnding(context, 'failed', service.config) as Promise<Response>;
      }
      return rules.answerReturn(context, service, own);
    },
  }),
};
