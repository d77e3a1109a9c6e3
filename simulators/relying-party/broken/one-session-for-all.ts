import type { ServiceDefect } from '../service-defect.ts';

/** Signs every newcomer in as soon as somebody has signed in. */
export const defect: ServiceDefect = {
  id: 'one-session-for-all',
  room: 'relying-party',
  sentence: {
    ja: '誰かがログインすると、初めて来た人もログイン済みになる。',
    en: 'Signs every newcomer in as soon as somebody has signed in.',
  },
  apply: (rules) => ({
    ...rules,
    accountOf: (session, sessions) =>
      session ? session.account : [...sessions.all()].find(({ account }) => account)?.account,
  }),
};
