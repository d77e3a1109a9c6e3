import type { Fault } from '../lies/fault.ts';

/** More text follows the JSON inside the ID token. */
export const fault: Fault = {
  id: 'id-token-trailing-bytes',
  sentence: {
    ja: 'IDトークンの中身のJSONの後ろに、余分な文字が続いている。',
    en: 'More text follows the JSON inside the ID token.',
  },
  changes: {
    'id-token-payload': (payload) => `${payload}{"nonce":"more"}`,
  },
};
