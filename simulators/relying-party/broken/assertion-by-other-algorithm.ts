import { authenticateByKey } from '../authenticate-by-key.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Names an algorithm in the assertion that it was not registered with. */
export const defect: ServiceDefect = {
  id: 'assertion-by-other-algorithm',
  room: 'relying-party',
  sentence: {
    ja: 'アサーションの alg に、登録していない方式を書く。',
    en: 'Names an algorithm in the assertion that it was not registered with.',
  },
  apply: (rules) => ({
    ...rules,
    authenticate: (config) =>
      authenticateByKey(config, (header) => {
        header['alg'] = 'ES384';
      }),
  }),
};
