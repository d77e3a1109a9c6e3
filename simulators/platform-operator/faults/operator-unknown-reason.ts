import type { OperatorFault } from '../operator-fault.ts';

/** The operator says invalid for a reason that nobody knows. */
export const fault: OperatorFault = {
  id: 'operator-unknown-reason',
  sentence: {
    ja: 'プラットフォーム事業者が、知らない理由で無効と答える。',
    en: 'The operator says invalid for a reason that nobody knows.',
  },
  change: (answer) => ({ ...answer, body: '{"result":"invalid","reason":"tegata_unknown"}' }),
};
