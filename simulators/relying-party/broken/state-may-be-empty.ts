import { skipStateCheck } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Goes on without a check where the state that comes back is empty. */
export const defect: ServiceDefect = {
  id: 'state-may-be-empty',
  room: 'relying-party',
  sentence: {
    ja: '戻ってきた state が空なら、確かめずに進む。',
    en: 'Goes on without a check where the state that comes back is empty.',
  },
  apply: (rules) => ({
    ...rules,
    answerReturn(context, service, own) {
      if (context.req.query('state') !== '') return rules.answerReturn(context, service, own);
      const findAttempt: typeof rules.findAttempt = (attempts) => {
        const latest = [...attempts.values()].at(-1);
        return latest && { ...latest, expectedState: skipStateCheck };
      };
      return rules.answerReturn(context, { ...service, rules: { ...service.rules, findAttempt } }, own);
    },
  }),
};
