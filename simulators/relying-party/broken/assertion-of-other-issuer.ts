import { authenticateByKey } from '../authenticate-by-key.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Puts its address into iss of the assertion instead of its client_id. */
export const defect: ServiceDefect = {
  id: 'assertion-of-other-issuer',
  room: 'relying-party',
  sentence: {
    ja: 'アサーションの iss に、client_id でなく自分のアドレスを書く。',
    en: 'Puts its address into iss of the assertion instead of its client_id.',
  },
  apply: (rules) => ({
    ...rules,
    authenticate: (config) =>
      authenticateByKey(config, (_header, claims) => {
        claims['iss'] = config.origin;
      }),
  }),
};
