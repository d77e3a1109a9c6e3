import type { Fault } from '../lies/fault.ts';

/** The token endpoint answers that there are too many requests, 429. */
export const fault: Fault = {
  id: 'token-429',
  sentence: {
    ja: 'トークンエンドポイントが、混み合っている（429）と答える。',
    en: 'The token endpoint answers that there are too many requests, 429.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, status: 429, headers: { 'retry-after': '30' }, body: '' }),
  },
};
