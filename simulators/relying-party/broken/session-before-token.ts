import type { ServiceDefect } from '../service-defect.ts';

/** Signs the browser in because it came back, and finds out only afterwards who it is. */
export const defect: ServiceDefect = {
  id: 'session-before-token',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンを確かめる前に、ログイン済みのセッションを開く。',
    en: 'It opens a signed-in session before it has checked the ID token.',
  },
  apply: (rules) => ({
    ...rules,
    openSession(open, identify) {
      open({ sub: '', items: {} });
      return rules.openSession(open, identify);
    },
  }),
};
