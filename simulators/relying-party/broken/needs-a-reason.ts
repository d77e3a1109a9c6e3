import { askOperatorByHand } from '../by-hand/ask-operator-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature that is invalid without a reason. */
export const defect: ServiceDefect = {
  id: 'needs-a-reason',
  room: 'relying-party',
  sentence: {
    ja: '理由のない無効を、有効として扱う。',
    en: 'Takes a signature that is invalid without a reason.',
  },
  apply: (rules) => ({
    ...rules,
    askOperator: askOperatorByHand(rules.askOperator, ({ text }) => {
      return text === '{"result":"invalid"}' ? 'pass' : undefined;
    }),
  }),
};
