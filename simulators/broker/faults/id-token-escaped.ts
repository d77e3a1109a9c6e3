import type { Fault } from '../lies/fault.ts';

/** Characters in the JSON of the ID token are written as \\u escapes, as JSON allows. */
export const fault: Fault = {
  id: 'id-token-escaped',
  sentence: {
    ja: 'IDトークンのJSONの文字が \\u の形で書かれている（規格どおり）。',
    en: 'Characters in the JSON of the ID token are written as \\u escapes, as JSON allows.',
  },
  changes: {
    'id-token-payload': (payload) => payload.replace('"nonce":', '"\\u006eonce":'),
  },
};
