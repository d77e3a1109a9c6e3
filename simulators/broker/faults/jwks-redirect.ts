import type { Fault } from '../lies/fault.ts';

/** A redirect to somewhere else comes in place of the JWK Set. */
export const fault: Fault = {
  id: 'jwks-redirect',
  sentence: {
    ja: '公開鍵（JWKS）の応答の代わりに、ほかの場所への転送が届く。',
    en: 'A redirect to somewhere else comes in place of the JWK Set.',
  },
  changes: {
    'jwks-answer': (answer, { issuer }) => ({
      ...answer,
      status: 302,
      headers: { location: `${issuer}/stranger/certs` },
      body: '',
    }),
  },
};
