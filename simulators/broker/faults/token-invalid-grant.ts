import type { Fault } from '../lies/fault.ts';

/** The token endpoint refuses the code: invalid_grant. */
export const fault: Fault = {
  id: 'token-invalid-grant',
  sentence: {
    ja: 'トークンエンドポイントが、認可コードを断る invalid_grant を返す。',
    en: 'The token endpoint refuses the code: invalid_grant.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, status: 400, body: '{"error":"invalid_grant"}' }),
  },
};
