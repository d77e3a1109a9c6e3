import type { Fault } from '../lies/fault.ts';

/** The iss on the way back is another issuer. */
export const fault: Fault = {
  id: 'response-iss-wrong',
  sentence: {
    ja: 'サービスに戻るときの iss が、別の発行者になっている。',
    en: 'The iss on the way back is another issuer.',
  },
  changes: {
    'authorization-response': (pairs) => [
      ...pairs.filter(([name]) => name !== 'iss'),
      ['iss', 'https://another-issuer.invalid/api/realms/main'],
    ],
  },
};
