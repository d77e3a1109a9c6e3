import type { Fault } from '../lies/fault.ts';

/** The answer is error 500 in place of the first result that is fetched. */
export const fault: Fault = {
  id: 'sign-result-500-at-first',
  sentence: {
    ja: '署名結果の応答が、初めの1回だけエラー500になる。',
    en: 'The answer is error 500 in place of the first result that is fetched.',
  },
  changes: {
    'sign-result-answer': (answer, { told }) =>
      told === 0 ? { ...answer, status: 500, body: '{"error":"server_error"}' } : answer,
  },
};
