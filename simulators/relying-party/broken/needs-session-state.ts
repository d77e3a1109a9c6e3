import type { ServiceDefect } from '../service-defect.ts';

/** Refuses an answer without session_state. */
export const defect: ServiceDefect = {
  id: 'needs-session-state',
  room: 'relying-party',
  sentence: { ja: 'session_state がないと断る。', en: 'Refuses an answer without session_state.' },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, service, own) {
      const { code, session_state: sessionState } = context.req.query();
      if (code !== undefined && sessionState === undefined) {
        return service.rules.answerEnding(context, 'failed', service.config) as Promise<Response>;
      }
      return rules.answerReturn(context, service, own);
    },
  }),
};
