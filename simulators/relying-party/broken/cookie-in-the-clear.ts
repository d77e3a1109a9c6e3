import { setCookie } from 'hono/cookie';
import type { ServiceDefect } from '../service-defect.ts';

/** Lets the session cookie travel without encryption. */
export const defect: ServiceDefect = {
  id: 'cookie-in-the-clear',
  room: 'relying-party',
  sentence: {
    ja: 'セッションのクッキーに Secure を付けない。',
    en: 'Lets the session cookie travel without encryption.',
  },
  apply: (rules) => ({
    ...rules,
    writeCookie: (context, config, id) =>
      setCookie(context, `${config.id}_session`, id, { path: '/', httpOnly: true, sameSite: 'Lax' }),
  }),
};
