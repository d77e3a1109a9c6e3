import type { Fault } from '../lies/fault.ts';

/** The token answer is an error that comes with status 200. */
export const fault: Fault = {
  id: 'token-error-with-200',
  sentence: {
    ja: 'トークンの応答が、エラーの内容なのに成功（200）として届く。',
    en: 'The token answer is an error that comes with status 200.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, body: '{"error":"invalid_grant","error_description":"Code not valid"}' }),
  },
};
