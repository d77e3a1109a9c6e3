import { setCookie } from 'hono/cookie';
import type { ServiceDefect } from '../service-defect.ts';

/** Leaves a cookie behind after stopping that hides the next sign-in. */
export const defect: ServiceDefect = {
  id: 'blocks-after-cancel',
  room: 'relying-party',
  sentence: {
    ja: '中止すると、次のログインを妨げるクッキーを残す。',
    en: 'Leaves a cookie behind after stopping that hides the next sign-in.',
  },
  apply: (rules) => ({
    ...rules,
    answerEnding(context, ending, config) {
      if (ending === 'cancelled')
        setCookie(context, `${config.id}_session`, 'stopped', { path: '/callback', secure: true });
      return rules.answerEnding(context, ending, config);
    },
  }),
};
