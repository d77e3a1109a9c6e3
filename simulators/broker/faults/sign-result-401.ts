import type { Fault } from '../lies/fault.ts';

/** The access token is refused where the result of a signing is fetched, 401. */
export const fault: Fault = {
  id: 'sign-result-401',
  sentence: {
    ja: '署名結果の取得で、アクセストークンが断られる（401）。',
    en: 'The access token is refused where the result of a signing is fetched, 401.',
  },
  changes: {
    'sign-result-answer': (answer) => ({
      ...answer,
      status: 401,
      headers: { ...answer.headers, 'www-authenticate': 'Bearer realm="main", error="invalid_token"' },
      body: '{"error":"invalid_token"}',
    }),
  },
};
