import type { OperatorFault } from '../operator-fault.ts';

/** No answer comes from the operator, however long one waits. */
export const fault: OperatorFault = {
  id: 'operator-never',
  sentence: {
    ja: 'プラットフォーム事業者の応答が、いつまで待っても届かない。',
    en: 'No answer comes from the operator, however long one waits.',
  },
  seconds: 240,
  change: (answer, seconds) => ({ ...answer, afterS: seconds }),
};
