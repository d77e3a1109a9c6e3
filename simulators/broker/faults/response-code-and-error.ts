import type { Fault } from '../lies/fault.ts';

/** There are both a code and an error on the way back. */
export const fault: Fault = {
  id: 'response-code-and-error',
  sentence: {
    ja: 'サービスに戻るときに、認可コードとエラーの両方がある。',
    en: 'There are both a code and an error on the way back.',
  },
  changes: {
    'authorization-response': (pairs) => [...pairs, ['error', 'access_denied']],
  },
};
