import { authenticateByKey } from '../authenticate-by-key.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Names a key in the assertion that nobody knows. */
export const defect: ServiceDefect = {
  id: 'assertion-of-unknown-key-id',
  room: 'relying-party',
  sentence: {
    ja: 'アサーションに、登録していない kid を書く。',
    en: 'Names a key in the assertion that nobody knows.',
  },
  apply: (rules) => ({
    ...rules,
    authenticate: (config) =>
      authenticateByKey(config, (header) => {
        header['kid'] = 'key-of-last-year';
      }),
  }),
};
