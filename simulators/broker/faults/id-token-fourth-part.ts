import type { Fault } from '../lies/fault.ts';

/** The ID token has four parts instead of three. */
export const fault: Fault = {
  id: 'id-token-fourth-part',
  sentence: {
    ja: 'IDトークンが、3つではなく4つの部分からできている。',
    en: 'The ID token has four parts instead of three.',
  },
  changes: {
    'id-token': (token) => `${token}.bW9yZQ`,
  },
};
