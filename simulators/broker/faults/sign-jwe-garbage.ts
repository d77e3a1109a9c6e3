import type { Fault } from '../lies/fault.ts';

/** In place of the JWE the result holds nonsense; for private businesses. */
export const fault: Fault = {
  id: 'sign-jwe-garbage',
  sentence: {
    ja: '署名結果のJWEが、でたらめな文字列になっている（民間事業者向け）。',
    en: 'In place of the JWE the result holds nonsense; for private businesses.',
  },
  changes: {
    'sign-result-members': (members) => Object.fromEntries(Object.keys(members).map((name) => [name, 'not.a.jwe'])),
  },
};
