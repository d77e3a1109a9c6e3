import type { Fault } from '../lies/fault.ts';
import { jweForStranger } from '../lies/jwe-for-stranger.ts';

/** The JWE of the result is encrypted for the key of somebody else; for private businesses. */
export const fault: Fault = {
  id: 'sign-jwe-other-key',
  sentence: {
    ja: '署名結果のJWEが、別の事業者の鍵で暗号化されている（民間事業者向け）。',
    en: 'The JWE of the result is encrypted for the key of somebody else; for private businesses.',
  },
  changes: {
    'sign-result-members': (members) =>
      Object.fromEntries(Object.keys(members).map((name) => [name, jweForStranger()])),
  },
};
