import type { Fault } from '../lies/fault.ts';

/** The token endpoint refuses with an error that nobody knows. */
export const fault: Fault = {
  id: 'token-unknown-error',
  sentence: {
    ja: 'トークンエンドポイントが、誰も知らない tegata_unknown を返す。',
    en: 'The token endpoint refuses with an error that nobody knows.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, status: 400, body: '{"error":"tegata_unknown"}' }),
  },
};
