import type { Fault } from '../lies/fault.ts';

/** The broker answers the first time that there are too many requests where the result of a signing is fetched, 429. */
export const fault: Fault = {
  id: 'sign-result-429-at-first',
  sentence: {
    ja: '署名結果の取得で、初めの1回だけ、混み合っている（429）と答える。',
    en: 'The broker answers the first time that there are too many requests where the result of a signing is fetched, 429.',
  },
  seconds: 3,
  changes: {
    'sign-result-answer': (answer, { told, seconds }) =>
      told === 0 ? { ...answer, status: 429, headers: { 'retry-after': String(seconds) }, body: '' } : answer,
  },
};
