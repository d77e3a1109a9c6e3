import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Changes a code into tokens more than once. */
export const defect: BrokerDefect = {
  id: 'code-reusable-at-token',
  room: 'broker',
  sentence: {
    ja: '認可コードを何度でもトークンに交換できる。',
    en: 'Changes a code into tokens more than once.',
  },
  apply: (rules) => ({ ...rules, codeGrantSteps: withoutStep(rules.codeGrantSteps, 'code-unused') }),
};
