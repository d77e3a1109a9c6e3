import type { Fault } from '../lies/fault.ts';

/** The iss of the ID token ends in a slash that the issuer does not have. */
export const fault: Fault = {
  id: 'id-token-iss-trailing-slash',
  sentence: {
    ja: 'IDトークンの iss の末尾に「/」が付いている。',
    en: 'The iss of the ID token ends in a slash that the issuer does not have.',
  },
  changes: {
    'id-token-claims': (claims, { issuer }) => ({ ...claims, iss: `${issuer}/` }),
  },
};
