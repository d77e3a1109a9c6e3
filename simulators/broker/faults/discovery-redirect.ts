import type { Fault } from '../lies/fault.ts';

/** A redirect to somewhere else comes in place of the discovery document. */
export const fault: Fault = {
  id: 'discovery-redirect',
  sentence: {
    ja: 'ディスカバリーの応答の代わりに、ほかの場所への転送が届く。',
    en: 'A redirect to somewhere else comes in place of the discovery document.',
  },
  changes: {
    'discovery-answer': (answer, { issuer }) => ({
      ...answer,
      status: 302,
      headers: { location: `${issuer}/stranger/certs` },
      body: '',
    }),
  },
};
