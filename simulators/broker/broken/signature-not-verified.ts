import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Does not verify what the card has signed. */
export const defect: BrokerDefect = {
  id: 'signature-not-verified',
  room: 'broker',
  sentence: {
    ja: 'カードの署名を確かめない。',
    en: 'Does not verify what the card has signed.',
  },
  apply: (rules) => ({ ...rules, proofSteps: withoutStep(rules.proofSteps, 'signature-right') }),
};
