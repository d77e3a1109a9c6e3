import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Registers a phone with the card of somebody else than it is registered for. */
export const defect: BrokerDefect = {
  id: 'registers-other-person',
  room: 'broker',
  sentence: {
    ja: '利用登録済みのスマートフォンを、別の人のカードで登録し直してしまう。',
    en: 'Registers a phone with the card of somebody else than it is registered for.',
  },
  apply: (rules) => ({ ...rules, registrationSteps: withoutStep(rules.registrationSteps, 'phone-of-holder') }),
};
