import { askOperatorByHand } from '../by-hand/ask-operator-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature unless the operator says invalid. */
export const defect: ServiceDefect = {
  id: 'all-but-invalid-passes',
  room: 'relying-party',
  sentence: {
    ja: '無効と言われなければ、署名を受け付ける。',
    en: 'Takes a signature unless the operator says invalid.',
  },
  apply: (rules) => ({
    ...rules,
    askOperator: askOperatorByHand(rules.askOperator, ({ text }) => {
      return text.includes('"pending"') ? 'pass' : undefined;
    }),
  }),
};
