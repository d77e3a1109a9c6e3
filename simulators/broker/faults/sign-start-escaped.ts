import type { Fault } from '../lies/fault.ts';

/** Characters of the answer are written as \\u escapes where a signing is started, as JSON allows. */
export const fault: Fault = {
  id: 'sign-start-escaped',
  sentence: {
    ja: '署名の開始の応答の文字が \\u の形で書かれている。',
    en: 'Characters of the answer are written as \\u escapes where a signing is started, as JSON allows.',
  },
  changes: {
    'sign-start-answer': (answer) => ({ ...answer, body: answer.body.replaceAll('-', '\\u002d') }),
  },
};
