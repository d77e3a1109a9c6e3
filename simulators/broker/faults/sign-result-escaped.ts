import type { Fault } from '../lies/fault.ts';

/** Characters of the answer with the result of a signing are written as \\u escapes, as JSON allows. */
export const fault: Fault = {
  id: 'sign-result-escaped',
  sentence: {
    ja: '署名結果の応答の文字が \\u の形で書かれている。',
    en: 'Characters of the answer with the result of a signing are written as \\u escapes, as JSON allows.',
  },
  changes: {
    'sign-result-answer': (answer) => ({
      ...answer,
      // A solidus may be escaped too, and Base64 is full of them; a compact JWE of dots.
      body: answer.body.replaceAll('/', '\\/').replaceAll('=', '\\u003d').replaceAll('.', '\\u002e'),
    }),
  },
};
