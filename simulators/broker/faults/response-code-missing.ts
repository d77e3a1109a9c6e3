import type { Fault } from '../lies/fault.ts';

/** There is neither a code nor an error on the way back. */
export const fault: Fault = {
  id: 'response-code-missing',
  sentence: {
    ja: 'サービスに戻るときに、認可コードもエラーもない。',
    en: 'There is neither a code nor an error on the way back.',
  },
  changes: {
    'authorization-response': (pairs) => pairs.filter(([name]) => name !== 'code'),
  },
};
