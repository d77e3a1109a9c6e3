import type { Fault } from '../lies/fault.ts';

/** The Content-Type of the answer names a charset where a signing is started, as the standard allows. */
export const fault: Fault = {
  id: 'sign-start-charset',
  sentence: {
    ja: '署名の開始の応答の Content-Type に charset が付いている（規格どおり）。',
    en: 'The Content-Type of the answer names a charset where a signing is started, as the standard allows.',
  },
  changes: {
    'sign-start-answer': (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'application/json;charset=UTF-8' },
    }),
  },
};
