import type { Fault } from '../lies/fault.ts';

/** The way back carries server_error in place of a code. */
export const fault: Fault = {
  id: 'response-error-server',
  sentence: {
    ja: '認可コードの代わりに、サーバーエラー（server_error）で戻る。',
    en: 'The way back carries server_error in place of a code.',
  },
  changes: {
    'authorization-response': (pairs) => [
      ...pairs.filter(([name]) => name === 'state'),
      ['error', 'server_error'],
      ['error_description', 'Internal error'],
    ],
  },
};
