import type { Fault } from '../lies/fault.ts';

/** The broker says that nobody has signed yet, though somebody has. */
export const fault: Fault = {
  id: 'sign-result-not-yet',
  sentence: {
    ja: '署名が済んだのに、まだ署名されていないと答える。',
    en: 'The broker says that nobody has signed yet, though somebody has.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, status: 409, body: '{"error":"not_signed_yet"}' }),
  },
};
