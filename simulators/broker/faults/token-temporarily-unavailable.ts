import type { Fault } from '../lies/fault.ts';

/** The token endpoint says that it cannot work now: temporarily_unavailable. */
export const fault: Fault = {
  id: 'token-temporarily-unavailable',
  sentence: {
    ja: 'トークンエンドポイントが、一時的に使えない temporarily_unavailable を返す。',
    en: 'The token endpoint says that it cannot work now: temporarily_unavailable.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, status: 400, body: '{"error":"temporarily_unavailable"}' }),
  },
};
