import type { Fault } from '../lies/fault.ts';

/** The token endpoint refuses the service: invalid_client. */
export const fault: Fault = {
  id: 'token-invalid-client',
  sentence: {
    ja: 'トークンエンドポイントが、サービスを断る invalid_client を返す。',
    en: 'The token endpoint refuses the service: invalid_client.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, status: 401, body: '{"error":"invalid_client"}' }),
  },
};
