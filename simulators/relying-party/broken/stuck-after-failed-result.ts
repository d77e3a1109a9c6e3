import { setCookie } from 'hono/cookie';
import type { ServiceDefect } from '../service-defect.ts';

/** Leaves a cookie behind when the broker cannot be reached that hides the next sign-in. */
export const defect: ServiceDefect = {
  id: 'stuck-after-failed-result',
  room: 'relying-party',
  sentence: {
    ja: '接続先が応答しないと、次の手続きを妨げるクッキーを残す。',
    en: 'Leaves a cookie behind when the broker cannot be reached that hides the next sign-in.',
  },
  apply: (rules) => ({
    ...rules,
    answerEnding(context, ending, config) {
      if (ending === 'unreachable')
        setCookie(context, `${config.id}_session`, 'failed', { path: '/callback', secure: true });
      return rules.answerEnding(context, ending, config);
    },
  }),
};
