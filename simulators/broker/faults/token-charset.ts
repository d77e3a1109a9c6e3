import type { Fault } from '../lies/fault.ts';

/** The Content-Type of the token answer names a charset, as the standard allows. */
export const fault: Fault = {
  id: 'token-charset',
  sentence: {
    ja: 'トークンの応答の Content-Type に charset が付いている（規格どおり）。',
    en: 'The Content-Type of the token answer names a charset, as the standard allows.',
  },
  changes: {
    'token-answer': (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'application/json;charset=UTF-8' },
    }),
  },
};
