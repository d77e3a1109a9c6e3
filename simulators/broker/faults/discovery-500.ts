import type { Fault } from '../lies/fault.ts';

/** The answer is error 500 in place of the discovery document. */
export const fault: Fault = {
  id: 'discovery-500',
  sentence: {
    ja: 'ディスカバリーの応答がエラー500になる。',
    en: 'The answer is error 500 in place of the discovery document.',
  },
  changes: {
    'discovery-answer': (answer) => ({ ...answer, status: 500, body: '{"error":"server_error"}' }),
  },
};
