import type { Fault } from '../lies/fault.ts';

/** The way back carries an error without a description, in place of a code. */
export const fault: Fault = {
  id: 'response-error-without-description',
  sentence: {
    ja: '認可コードの代わりに、説明のないエラーで戻る。',
    en: 'The way back carries an error without a description, in place of a code.',
  },
  changes: {
    'authorization-response': (pairs) => [...pairs.filter(([name]) => name === 'state'), ['error', 'access_denied']],
  },
};
