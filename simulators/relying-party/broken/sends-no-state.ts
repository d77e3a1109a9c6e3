import type { ServiceDefect } from '../service-defect.ts';

/** Sends no state. */
export const defect: ServiceDefect = {
  id: 'sends-no-state',
  room: 'relying-party',
  sentence: { ja: 'state を送らない。', en: 'Sends no state.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.delete('state');
      return begun;
    },
  }),
};
