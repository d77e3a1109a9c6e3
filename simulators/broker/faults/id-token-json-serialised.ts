import type { Fault } from '../lies/fault.ts';

/** The ID token is a JWS in its JSON form instead of the compact one. */
export const fault: Fault = {
  id: 'id-token-json-serialised',
  sentence: {
    ja: 'IDトークンが、コンパクト形式ではなくJSON形式のJWSになっている。',
    en: 'The ID token is a JWS in its JSON form instead of the compact one.',
  },
  changes: {
    'id-token': (token) => {
      const [header, payload, signature] = token.split('.');
      return JSON.stringify({ payload, protected: header, signature });
    },
  },
};
