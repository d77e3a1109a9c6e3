import type { Fault } from '../lies/fault.ts';
import { createSigner } from '../tokens/signer.ts';

/** The ID token is rightly signed, but by RS256 instead of the ES256 that was agreed. */
export const fault: Fault = {
  id: 'id-token-rs256',
  sentence: {
    ja: 'IDトークンが、登録したES256ではなくRS256で正しく署名されている。',
    en: 'The ID token is rightly signed, but by RS256 instead of the ES256 that was agreed.',
  },
  changes: {
    'id-token-header': () => signer.header('RS256'),
    'id-token-signature': (_, { signed }) => signer.signature('RS256', signed),
  },
};

const signer = createSigner();
