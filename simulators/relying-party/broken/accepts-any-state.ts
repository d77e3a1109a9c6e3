import { skipStateCheck } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes whatever comes back for the answer to the browser's latest sign-in. */
export const defect: ServiceDefect = {
  id: 'accepts-any-state',
  room: 'relying-party',
  sentence: {
    ja: '戻ってきた state を確かめず、最後に始めたログインの返事とみなす。',
    en: 'It does not compare the state that comes back and takes any answer for that of the latest sign-in.',
  },
  apply: (rules) => ({
    ...rules,
    findAttempt(attempts) {
      const latest = [...attempts.values()].at(-1);
      return latest && { ...latest, expectedState: skipStateCheck };
    },
  }),
};
