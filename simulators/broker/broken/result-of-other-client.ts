import type { BrokerDefect } from '../defect.ts';

/** Gives a service the result of a signing that another one started. */
export const defect: BrokerDefect = {
  id: 'result-of-other-client',
  room: 'broker',
  sentence: {
    ja: 'ほかのサービスが始めた署名の結果も渡す。',
    en: 'Gives a service the result of a signing that another one started.',
  },
  apply: (rules) => ({
    ...rules,
    signResultSteps: rules.signResultSteps.filter(
      ({ id }) => id !== 'result-transaction-of-client' && id !== 'result-of-this-signing',
    ),
  }),
};
