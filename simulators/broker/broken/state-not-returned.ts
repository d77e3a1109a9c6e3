import type { BrokerDefect } from '../defect.ts';

/** Does not give state back to the service. */
export const defect: BrokerDefect = {
  id: 'state-not-returned',
  room: 'broker',
  sentence: {
    ja: 'stateをサービスに返さない。',
    en: 'Does not give state back to the service.',
  },
  apply: (rules) => ({
    ...rules,
    authorizationResponse: (...given) => {
      const { state: _, ...rest } = rules.authorizationResponse(...given);
      return rest;
    },
  }),
};
