import type { Fault } from '../lies/fault.ts';
import { otherKey } from '../lies/other-key.ts';

/** The ID token is signed with a key that is not published, under the kid of one that is. */
export const fault: Fault = {
  id: 'id-token-unknown-key',
  sentence: {
    ja: 'IDトークンが、公開されていない鍵で署名されている（kid は公開鍵のもの）。',
    en: 'The ID token is signed with a key that is not published, under the kid of one that is.',
  },
  changes: {
    'id-token-signature': (_, { signed }) => otherKey('stranger').sign(signed),
  },
};
