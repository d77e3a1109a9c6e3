import type { Fault } from '../lies/fault.ts';

/** The answer is error 500 in place of the userinfo answer. */
export const fault: Fault = {
  id: 'userinfo-500',
  sentence: {
    ja: 'UserInfoの応答がエラー500になる。',
    en: 'The answer is error 500 in place of the userinfo answer.',
  },
  changes: {
    'userinfo-answer': (answer) => ({ ...answer, status: 500, body: '{"error":"server_error"}' }),
  },
};
