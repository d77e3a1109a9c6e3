import type { OperatorFault } from '../operator-fault.ts';

/** The answer of the operator has members that nobody knows. */
export const fault: OperatorFault = {
  id: 'operator-unknown-members',
  sentence: {
    ja: 'プラットフォーム事業者の応答に、知らないメンバーが加わっている。',
    en: 'The answer of the operator has members that nobody knows.',
  },
  change: (answer) => ({ ...answer, body: answer.body.replace(/}$/, ',"tegata_unknown":{"deep":["あ",null]}}') }),
};
