import { skipStateCheck } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Goes on without a check where no state comes back. */
export const defect: ServiceDefect = {
  id: 'accepts-missing-state',
  room: 'relying-party',
  sentence: {
    ja: 'state が戻ってこなければ、確かめずに進む。',
    en: 'Goes on without a check where no state comes back.',
  },
  apply: (rules) => ({
    ...rules,
    findAttempt(attempts, state, nowMs) {
      const latest = [...attempts.values()].at(-1);
      return state === ''
        ? latest && { ...latest, expectedState: skipStateCheck }
        : rules.findAttempt(attempts, state, nowMs);
    },
  }),
};
