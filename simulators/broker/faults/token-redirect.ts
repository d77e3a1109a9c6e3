import type { Fault } from '../lies/fault.ts';

/** A redirect to somewhere else comes in place of the token answer. */
export const fault: Fault = {
  id: 'token-redirect',
  sentence: {
    ja: 'トークンの応答の代わりに、ほかの場所への転送が届く。',
    en: 'A redirect to somewhere else comes in place of the token answer.',
  },
  changes: {
    'token-answer': (answer, { issuer }) => ({
      ...answer,
      status: 302,
      headers: { location: `${issuer}/stranger/certs` },
      body: '',
    }),
  },
};
