import type { Fault } from '../lies/fault.ts';

/** There are parameters on the way back that nobody knows, as the standard allows. */
export const fault: Fault = {
  id: 'response-unknown-parameters',
  sentence: {
    ja: 'サービスに戻るときに、知らないパラメーターが加わっている（規格どおり）。',
    en: 'There are parameters on the way back that nobody knows, as the standard allows.',
  },
  changes: {
    'authorization-response': (pairs) => [['tegata_unknown', 'あ 1'], ...pairs],
  },
};
