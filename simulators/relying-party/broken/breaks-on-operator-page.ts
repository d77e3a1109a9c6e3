import { askOperatorByHand } from '../by-hand/ask-operator-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the operator answers with a page. */
export const defect: ServiceDefect = {
  id: 'breaks-on-operator-page',
  room: 'relying-party',
  sentence: {
    ja: '事業者の応答がHTMLだと、内部エラーになる。',
    en: 'It breaks down when the operator answers with a page.',
  },
  apply: (rules) => ({
    ...rules,
    askOperator: askOperatorByHand(rules.askOperator, ({ text }) => {
      if (text.startsWith('<')) throw new RangeError('unexpected answer');
      return undefined;
    }),
  }),
};
