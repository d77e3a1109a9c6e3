import type { OperatorFault } from '../operator-fault.ts';

/** The operator says neither valid nor invalid. */
export const fault: OperatorFault = {
  id: 'operator-undecided',
  sentence: {
    ja: 'プラットフォーム事業者が、有効とも無効とも答えない。',
    en: 'The operator says neither valid nor invalid.',
  },
  change: (answer) => ({ ...answer, body: '{"result":"pending"}' }),
};
