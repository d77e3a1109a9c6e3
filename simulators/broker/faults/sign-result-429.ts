import type { Fault } from '../lies/fault.ts';

/** The broker answers that there are too many requests where the result of a signing is fetched, 429. */
export const fault: Fault = {
  id: 'sign-result-429',
  sentence: {
    ja: '署名結果の取得で、混み合っている（429）と答える。',
    en: 'The broker answers that there are too many requests where the result of a signing is fetched, 429.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, status: 429, headers: { 'retry-after': '30' }, body: '' }),
  },
};
