import type { ServiceDefect } from '../service-defect.ts';

/** Sends no nonce. */
export const defect: ServiceDefect = {
  id: 'sends-no-nonce',
  room: 'relying-party',
  sentence: { ja: 'nonce を送らない。', en: 'Sends no nonce.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.delete('nonce');
      return begun;
    },
  }),
};
