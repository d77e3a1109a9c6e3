import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Gives the result of a signing however late. */
export const defect: BrokerDefect = {
  id: 'result-never-expires',
  room: 'broker',
  sentence: {
    ja: '署名から何分たっても、結果を渡す。',
    en: 'Gives the result of a signing however late.',
  },
  apply: (rules) => ({ ...rules, signResultSteps: withoutStep(rules.signResultSteps, 'result-in-time') }),
};
