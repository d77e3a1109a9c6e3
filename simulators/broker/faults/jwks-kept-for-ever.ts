import type { Fault } from '../lies/fault.ts';

/** The JWK Set says that it may be kept for a year. */
export const fault: Fault = {
  id: 'jwks-kept-for-ever',
  sentence: {
    ja: '公開鍵（JWKS）の応答が、1年間キャッシュしてよいと言う。',
    en: 'The JWK Set says that it may be kept for a year.',
  },
  changes: {
    'jwks-answer': (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'cache-control': 'max-age=31536000, immutable' },
    }),
  },
};
