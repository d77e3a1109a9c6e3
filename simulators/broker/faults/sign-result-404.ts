import type { Fault } from '../lies/fault.ts';

/** The broker says that it knows no such signing. */
export const fault: Fault = {
  id: 'sign-result-404',
  sentence: {
    ja: 'その署名は知られていないと答える。',
    en: 'The broker says that it knows no such signing.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, status: 404, body: '{"error":"unknown_sign_transaction"}' }),
  },
};
