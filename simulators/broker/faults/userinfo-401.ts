import type { Fault } from '../lies/fault.ts';

/** Userinfo refuses the access token, 401. */
export const fault: Fault = {
  id: 'userinfo-401',
  sentence: {
    ja: 'UserInfoが、アクセストークンを断る（401）。',
    en: 'Userinfo refuses the access token, 401.',
  },
  changes: {
    'userinfo-answer': (answer) => ({
      ...answer,
      status: 401,
      headers: { ...answer.headers, 'www-authenticate': 'Bearer realm="main", error="invalid_token"' },
      body: '{"error":"invalid_token"}',
    }),
  },
};
