import type { OperatorFault } from '../operator-fault.ts';

/** The operator says invalid and gives no reason. */
export const fault: OperatorFault = {
  id: 'operator-without-reason',
  sentence: {
    ja: 'プラットフォーム事業者が、理由を示さずに無効と答える。',
    en: 'The operator says invalid and gives no reason.',
  },
  change: (answer) => ({ ...answer, body: '{"result":"invalid"}' }),
};
