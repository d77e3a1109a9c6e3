import type { Fault } from '../lies/fault.ts';

/** The Content-Type of the answer with the result of a signing names a charset, as the standard allows. */
export const fault: Fault = {
  id: 'sign-result-charset',
  sentence: {
    ja: '署名結果の応答の Content-Type に charset が付いている（規格どおり）。',
    en: 'The Content-Type of the answer with the result of a signing names a charset, as the standard allows.',
  },
  changes: {
    'sign-result-answer': (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'application/json;charset=UTF-8' },
    }),
  },
};
