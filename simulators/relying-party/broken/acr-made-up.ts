import type { ServiceDefect } from '../service-defect.ts';

/** Sends acr_values that nobody knows. */
export const defect: ServiceDefect = {
  id: 'acr-made-up',
  room: 'relying-party',
  sentence: { ja: '作り話の acr_values を送る。', en: 'Sends acr_values that nobody knows.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('acr_values', 'aal3 gold');
      return begun;
    },
  }),
};
