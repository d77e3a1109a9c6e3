import type { ServiceDefect } from '../service-defect.ts';

/** Counts state up. */
export const defect: ServiceDefect = {
  id: 'state-counts-up',
  room: 'relying-party',
  sentence: { ja: 'state を連番で作る。', en: 'Counts state up.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      const value = `signin-${String(++count).padStart(8, '0')}`;
      begun.url.searchParams.set('state', value);
      return { ...begun, state: value, attempt: { ...begun.attempt, expectedState: value } };
    },
  }),
};

let count = 0;
