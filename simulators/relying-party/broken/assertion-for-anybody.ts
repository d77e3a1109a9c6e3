import { authenticateByKey } from '../authenticate-by-key.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Names somebody else in aud of the assertion as well. */
export const defect: ServiceDefect = {
  id: 'assertion-for-anybody',
  room: 'relying-party',
  sentence: {
    ja: 'アサーションの aud に、関係のない相手も並べる。',
    en: 'Names somebody else in aud of the assertion as well.',
  },
  apply: (rules) => ({
    ...rules,
    authenticate: (config) =>
      authenticateByKey(config, (_header, claims) => {
        claims['aud'] = [claims['aud'], 'https://elsewhere.invalid/token'];
      }),
  }),
};
