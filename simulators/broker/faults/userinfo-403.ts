import type { Fault } from '../lies/fault.ts';

/** Userinfo refuses for want of a scope, 403. */
export const fault: Fault = {
  id: 'userinfo-403',
  sentence: {
    ja: 'UserInfoが、scope の不足を理由に断る（403）。',
    en: 'Userinfo refuses for want of a scope, 403.',
  },
  changes: {
    'userinfo-answer': (answer) => ({
      ...answer,
      status: 403,
      headers: { ...answer.headers, 'www-authenticate': 'Bearer realm="main", error="insufficient_scope"' },
      body: '{"error":"insufficient_scope"}',
    }),
  },
};
