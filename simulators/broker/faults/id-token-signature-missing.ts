import type { Fault } from '../lies/fault.ts';

/** The ID token says ES256 and its signature is empty. */
export const fault: Fault = {
  id: 'id-token-signature-missing',
  sentence: {
    ja: 'alg は ES256 なのに、IDトークンの署名が空になっている。',
    en: 'The ID token says ES256 and its signature is empty.',
  },
  changes: {
    'id-token-signature': () => Buffer.alloc(0),
  },
};
