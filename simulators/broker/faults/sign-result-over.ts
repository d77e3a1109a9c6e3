import type { Fault } from '../lies/fault.ts';

/** The broker says that the result of the signing is no longer kept. */
export const fault: Fault = {
  id: 'sign-result-over',
  sentence: {
    ja: '署名結果の保管期間が過ぎたと答える。',
    en: 'The broker says that the result of the signing is no longer kept.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, status: 410, body: '{"error":"result_expired"}' }),
  },
};
