import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Does not verify what the card has signed to register an app. */
export const defect: BrokerDefect = {
  id: 'registration-not-verified',
  room: 'broker',
  sentence: {
    ja: '利用登録のときにカードの署名を確かめない。',
    en: 'Does not verify what the card has signed to register an app.',
  },
  apply: (rules) => ({ ...rules, registrationSteps: withoutStep(rules.registrationSteps, 'signature-right') }),
};
