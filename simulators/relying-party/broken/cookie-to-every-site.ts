import { setCookie } from 'hono/cookie';
import type { ServiceDefect } from '../service-defect.ts';

/** Has the session cookie travel with requests of every site. */
export const defect: ServiceDefect = {
  id: 'cookie-to-every-site',
  room: 'relying-party',
  sentence: {
    ja: 'セッションのクッキーを SameSite=None にする。',
    en: 'Has the session cookie travel with requests of every site.',
  },
  apply: (rules) => ({
    ...rules,
    writeCookie: (context, config, id) =>
      setCookie(context, `${config.id}_session`, id, { path: '/', httpOnly: true, sameSite: 'None', secure: true }),
  }),
};
