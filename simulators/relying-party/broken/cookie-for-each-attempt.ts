import { getCookie, setCookie } from 'hono/cookie';
import type { ServiceDefect } from '../service-defect.ts';

/** Adds a large cookie with each sign-in that is begun. */
export const defect: ServiceDefect = {
  id: 'cookie-for-each-attempt',
  room: 'relying-party',
  sentence: {
    ja: '認証を始めるたびに、大きなクッキーを増やす。',
    en: 'Adds a large cookie with each sign-in that is begun.',
  },
  apply: (rules) => ({
    ...rules,
    writeCookie(context, config, id) {
      const held = Object.keys(getCookie(context)).length;
      setCookie(context, `attempt_${held}`, 'x'.repeat(SIZE), {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure: true,
      });
      rules.writeCookie(context, config, id);
    },
  }),
};

const SIZE = 1_800;
