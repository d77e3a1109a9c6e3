import { setCookie } from 'hono/cookie';
import type { ServiceDefect } from '../service-defect.ts';

/** Lets scripts read the session cookie. */
export const defect: ServiceDefect = {
  id: 'cookie-for-scripts',
  room: 'relying-party',
  sentence: { ja: 'セッションのクッキーに HttpOnly を付けない。', en: 'Lets scripts read the session cookie.' },
  apply: (rules) => ({
    ...rules,
    writeCookie: (context, config, id) =>
      setCookie(context, `${config.id}_session`, id, { path: '/', sameSite: 'Lax', secure: true }),
  }),
};
