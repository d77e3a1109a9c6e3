import type { Fault } from '../lies/fault.ts';

/** The broker says twice that nobody has signed yet, though somebody has, and then gives the result. */
export const fault: Fault = {
  id: 'sign-result-not-yet-at-first',
  sentence: {
    ja: '署名が済んだのに、初めの2回はまだだと答える。',
    en: 'The broker says twice that nobody has signed yet, though somebody has, and then gives the result.',
  },
  changes: {
    'sign-result-answer': (answer, { told }) =>
      told < 2 ? { ...answer, status: 409, body: '{"error":"not_signed_yet"}' } : answer,
  },
};
