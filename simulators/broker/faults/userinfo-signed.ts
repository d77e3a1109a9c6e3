import type { Fault, Members } from '../lies/fault.ts';
import { createSigner } from '../tokens/signer.ts';

/** The userinfo answer is a signed JWT instead of JSON. */
export const fault: Fault = {
  id: 'userinfo-signed',
  sentence: {
    ja: 'UserInfoの応答が、JSONではなく署名付きのJWTになっている。',
    en: 'The userinfo answer is a signed JWT instead of JSON.',
  },
  changes: {
    'userinfo-answer': (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'application/jwt' },
      body: createSigner().sign('ES256', JSON.parse(answer.body) as Members),
    }),
  },
};
