import { askOperatorByHand } from '../by-hand/ask-operator-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature whose certificate the operator finds suspended. */
export const defect: ServiceDefect = {
  id: 'takes-what-operator-finds-suspended',
  room: 'relying-party',
  sentence: {
    ja: '事業者が一時停止と答えても、署名を受け付ける。',
    en: 'Takes a signature whose certificate the operator finds suspended.',
  },
  apply: (rules) => ({
    ...rules,
    askOperator: askOperatorByHand(rules.askOperator, ({ text }) =>
      text.includes('certificate_suspended') ? 'pass' : undefined,
    ),
  }),
};
