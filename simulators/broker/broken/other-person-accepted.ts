import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Signs in with the card of somebody else than the app was registered for. */
export const defect: BrokerDefect = {
  id: 'other-person-accepted',
  room: 'broker',
  sentence: {
    ja: '利用登録をした人と別の人のカードで認証できてしまう。',
    en: 'Signs in with the card of somebody else than the app was registered for.',
  },
  apply: (rules) => ({ ...rules, proofSteps: withoutStep(rules.proofSteps, 'holder-same') }),
};
