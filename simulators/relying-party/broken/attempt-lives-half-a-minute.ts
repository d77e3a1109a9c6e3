import type { ServiceDefect } from '../service-defect.ts';

/** Forgets a sign-in half a minute after it was begun. */
export const defect: ServiceDefect = {
  id: 'attempt-lives-half-a-minute',
  room: 'relying-party',
  sentence: { ja: '始めてから30秒で、認証の続きを忘れる。', en: 'Forgets a sign-in half a minute after it was begun.' },
  apply: (rules) => ({
    ...rules,
    findAttempt(attempts, state, nowMs) {
      const attempt = rules.findAttempt(attempts, state, nowMs);
      return attempt && nowMs - attempt.begunAtMs <= LIFE_MS ? attempt : undefined;
    },
  }),
};

const LIFE_MS = 30_000;
