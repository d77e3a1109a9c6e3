import type { ServiceDefect } from '../service-defect.ts';

/** Uses the same nonce for every sign-in. */
export const defect: ServiceDefect = {
  id: 'nonce-used-again',
  room: 'relying-party',
  sentence: { ja: 'どのログインにも同じ nonce を使う。', en: 'Uses the same nonce for every sign-in.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('nonce', value);
      return { ...begun, attempt: { ...begun.attempt, expectedNonce: value } };
    },
  }),
};

const value = 'kTq1X0m5rZ8vB3nW7yL2cF6hJ9pD4sGa';
