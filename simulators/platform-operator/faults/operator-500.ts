import type { OperatorFault } from '../operator-fault.ts';

/** The operator answers with error 500. */
export const fault: OperatorFault = {
  id: 'operator-500',
  sentence: { ja: 'プラットフォーム事業者の応答がエラー500になる。', en: 'The operator answers with error 500.' },
  change: (answer) => ({ ...answer, status: 500, body: '{"error":"server_error"}' }),
};
