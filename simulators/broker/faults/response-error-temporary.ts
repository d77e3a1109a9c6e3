import type { Fault } from '../lies/fault.ts';

/** The way back carries temporarily_unavailable in place of a code. */
export const fault: Fault = {
  id: 'response-error-temporary',
  sentence: {
    ja: '認可コードの代わりに、一時的に使えない（temporarily_unavailable）というエラーで戻る。',
    en: 'The way back carries temporarily_unavailable in place of a code.',
  },
  changes: {
    'authorization-response': (pairs) => [
      ...pairs.filter(([name]) => name === 'state'),
      ['error', 'temporarily_unavailable'],
      ['error_description', 'Under maintenance'],
    ],
  },
};
