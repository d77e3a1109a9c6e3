import { askOperatorByHand } from '../by-hand/ask-operator-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an operator’s answer that has members it does not know. */
export const defect: ServiceDefect = {
  id: 'refuses-unknown-operator-members',
  room: 'relying-party',
  sentence: {
    ja: '事業者の応答に知らないメンバーがあると断る。',
    en: 'It refuses an operator’s answer that has members it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    askOperator: askOperatorByHand(rules.askOperator, ({ text }) => {
      if (text.includes('tegata_unknown":')) throw new TokenRefused('Not known.');
      return undefined;
    }),
  }),
};
