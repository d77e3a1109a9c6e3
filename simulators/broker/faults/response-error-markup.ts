import type { Fault } from '../lies/fault.ts';

/** The way back carries an error whose description holds HTML, which must not become part of a page. */
export const fault: Fault = {
  id: 'response-error-markup',
  sentence: {
    ja: '認可コードの代わりに戻るエラーの説明に、HTMLのタグが入っている。',
    en: 'The way back carries an error whose description holds HTML, which must not become part of a page.',
  },
  changes: {
    'authorization-response': (pairs) => [
      ...pairs.filter(([name]) => name === 'state'),
      ['error', 'access_denied'],
      ['error_description', '<b data-injected>injected</b>'],
    ],
  },
};
