import type { ServiceDefect } from '../service-defect.ts';

/** Asks for a token beside the code. */
export const defect: ServiceDefect = {
  id: 'asks-for-token-too',
  room: 'relying-party',
  sentence: { ja: 'response_type に code token を指定する。', en: 'Asks for a token beside the code.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('response_type', 'code token');
      return begun;
    },
  }),
};
