import type { ServiceDefect } from '../service-defect.ts';

/** Signs in whichever browser brings the answer, though another one asked. */
export const defect: ServiceDefect = {
  id: 'session-in-any-browser',
  room: 'relying-party',
  sentence: {
    ja: '認証を始めたブラウザでなくても、戻ってきたブラウザをログイン済みにする。',
    en: 'It signs in the browser that the answer comes back in, even if another one had started.',
  },
  apply: (rules) => ({
    ...rules,
    sessionOfReturn: (own, sessions, state) => [...sessions.all()].find(({ attempts }) => attempts.has(state)) ?? own,
  }),
};
