import type { Fault } from '../lies/fault.ts';

/** There are two codes on the way back. */
export const fault: Fault = {
  id: 'response-code-twice',
  sentence: {
    ja: 'サービスに戻るときに、認可コードが2つある。',
    en: 'There are two codes on the way back.',
  },
  changes: {
    'authorization-response': (pairs) => [...pairs, ['code', 'a-code-that-nobody-issued']],
  },
};
