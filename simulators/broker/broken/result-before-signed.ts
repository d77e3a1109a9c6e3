import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Is ready to give the result before anybody has signed. */
export const defect: BrokerDefect = {
  id: 'result-before-signed',
  room: 'broker',
  sentence: {
    ja: '誰も署名していないうちに、結果を渡そうとする。',
    en: 'Is ready to give the result before anybody has signed.',
  },
  apply: (rules) => ({ ...rules, signResultSteps: withoutStep(rules.signResultSteps, 'result-signed') }),
};
