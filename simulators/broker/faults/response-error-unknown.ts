import type { Fault } from '../lies/fault.ts';

/** The way back carries an error that nobody knows, in place of a code. */
export const fault: Fault = {
  id: 'response-error-unknown',
  sentence: {
    ja: '認可コードの代わりに、誰も知らないエラーで戻る。',
    en: 'The way back carries an error that nobody knows, in place of a code.',
  },
  changes: {
    'authorization-response': (pairs) => [
      ...pairs.filter(([name]) => name === 'state'),
      ['error', 'tegata_unknown'],
      ['error_description', 'Something happened'],
    ],
  },
};
