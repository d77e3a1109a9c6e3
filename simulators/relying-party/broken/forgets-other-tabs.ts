import type { ServiceDefect } from '../service-defect.ts';

/** Remembers one sign-in a browser: the latest. */
export const defect: ServiceDefect = {
  id: 'forgets-other-tabs',
  room: 'relying-party',
  sentence: {
    ja: '別のタブでログインを始めると、先に始めたログインを忘れる。',
    en: 'It forgets a sign-in when another one is begun in a second tab.',
  },
  apply: (rules) => ({
    ...rules,
    findAttempt: (attempts, state, nowMs) =>
      state === [...attempts.keys()].at(-1) ? rules.findAttempt(attempts, state, nowMs) : undefined,
  }),
};
