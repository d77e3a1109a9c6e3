import { askOperatorByHand } from '../by-hand/ask-operator-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature that is invalid for a reason that it does not know. */
export const defect: ServiceDefect = {
  id: 'known-reasons-only',
  room: 'relying-party',
  sentence: {
    ja: '知らない理由の無効を、有効として扱う。',
    en: 'Takes a signature that is invalid for a reason that it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    askOperator: askOperatorByHand(rules.askOperator, ({ text }) => {
      return text.includes('tegata_unknown"}') ? 'pass' : undefined;
    }),
  }),
};
