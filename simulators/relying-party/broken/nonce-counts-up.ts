import type { ServiceDefect } from '../service-defect.ts';

/** Counts nonce up. */
export const defect: ServiceDefect = {
  id: 'nonce-counts-up',
  room: 'relying-party',
  sentence: { ja: 'nonce を連番で作る。', en: 'Counts nonce up.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      const value = `signin-${String(++count).padStart(8, '0')}`;
      begun.url.searchParams.set('nonce', value);
      return { ...begun, attempt: { ...begun.attempt, expectedNonce: value } };
    },
  }),
};

let count = 0;
