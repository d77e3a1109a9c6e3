import type { ServiceDefect } from '../service-defect.ts';

/** Separates the parts of state with a semicolon. */
export const defect: ServiceDefect = {
  id: 'state-with-semicolon',
  room: 'relying-party',
  sentence: { ja: 'state の区切りに「;」を使う。', en: 'Separates the parts of state with a semicolon.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      const state = `${begun.state};v1`;
      begun.url.searchParams.set('state', state);
      return { ...begun, state, attempt: { ...begun.attempt, expectedState: state } };
    },
  }),
};
