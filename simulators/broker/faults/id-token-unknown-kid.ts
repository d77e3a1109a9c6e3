import type { Fault } from '../lies/fault.ts';
import { otherKey } from '../lies/other-key.ts';

/** The ID token is signed with a key that is not published, and names it. */
export const fault: Fault = {
  id: 'id-token-unknown-kid',
  sentence: {
    ja: 'IDトークンが、公開されていない鍵で署名され、kid もその鍵のものになっている。',
    en: 'The ID token is signed with a key that is not published, and names it.',
  },
  changes: {
    'id-token-header': (header) => ({ ...header, kid: otherKey('stranger').kid }),
    'id-token-signature': (_, { signed }) => otherKey('stranger').sign(signed),
  },
};
