import type { Fault } from '../lies/fault.ts';

/** A redirect to somewhere else comes in place of the answer with the result of a signing. */
export const fault: Fault = {
  id: 'sign-result-redirect',
  sentence: {
    ja: '署名結果の応答の代わりに、ほかの場所への転送が届く。',
    en: 'A redirect to somewhere else comes in place of the answer with the result of a signing.',
  },
  changes: {
    'sign-result-answer': (answer, { issuer }) => ({
      ...answer,
      status: 302,
      headers: { location: `${issuer}/stranger/certs` },
      body: '',
    }),
  },
};
