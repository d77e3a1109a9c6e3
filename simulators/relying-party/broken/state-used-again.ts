import type { ServiceDefect } from '../service-defect.ts';

/** Uses the same state for every sign-in. */
export const defect: ServiceDefect = {
  id: 'state-used-again',
  room: 'relying-party',
  sentence: { ja: 'どのログインにも同じ state を使う。', en: 'Uses the same state for every sign-in.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('state', value);
      return { ...begun, state: value, attempt: { ...begun.attempt, expectedState: value } };
    },
  }),
};

const value = 'kTq1X0m5rZ8vB3nW7yL2cF6hJ9pD4sGa';
