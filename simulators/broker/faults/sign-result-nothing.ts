import type { Fault } from '../lies/fault.ts';

/** The answer with the result of a signing is an object without members. */
export const fault: Fault = {
  id: 'sign-result-nothing',
  sentence: {
    ja: '署名結果の応答が、空のオブジェクトになっている。',
    en: 'The answer with the result of a signing is an object without members.',
  },
  changes: {
    'sign-result-members': () => ({}),
  },
};
