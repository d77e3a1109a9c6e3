import type { Fault } from '../lies/fault.ts';

/** The broker says that the result of the signing was fetched before. */
export const fault: Fault = {
  id: 'sign-result-taken',
  sentence: {
    ja: '署名結果がすでに取得されたと答える。',
    en: 'The broker says that the result of the signing was fetched before.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, status: 410, body: '{"error":"result_already_read"}' }),
  },
};
