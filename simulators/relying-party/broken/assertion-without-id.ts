import { authenticateByKey } from '../authenticate-by-key.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Leaves jti out of the assertion. */
export const defect: ServiceDefect = {
  id: 'assertion-without-id',
  room: 'relying-party',
  sentence: { ja: 'アサーションに jti を入れない。', en: 'Leaves jti out of the assertion.' },
  apply: (rules) => ({
    ...rules,
    authenticate: (config) =>
      authenticateByKey(config, (_header, claims) => {
        delete claims['jti'];
      }),
  }),
};
