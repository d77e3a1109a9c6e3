import type { Fault } from '../lies/fault.ts';

/** The code on the way back is empty. */
export const fault: Fault = {
  id: 'response-code-empty',
  sentence: {
    ja: 'サービスに戻るときの認可コードが空になっている。',
    en: 'The code on the way back is empty.',
  },
  changes: {
    'authorization-response': (pairs) => pairs.map(([name, value]) => [name, name === 'code' ? '' : value] as const),
  },
};
