import { clearSessionCookie } from '../session-cookie.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes back the cookie and leaves the session open. */
export const defect: ServiceDefect = {
  id: 'logout-takes-the-cookie-only',
  room: 'relying-party',
  sentence: {
    ja: 'ログアウトで、クッキーを消すだけで済ませる。',
    en: 'Takes back the cookie and leaves the session open.',
  },
  apply: (rules) => ({ ...rules, logOut: (context, config) => clearSessionCookie(context, config) }),
};
