import { authenticateByKey } from '../authenticate-by-key.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Dates assertions by a clock that is an hour late. */
export const defect: ServiceDefect = {
  id: 'assertion-from-an-hour-ago',
  room: 'relying-party',
  sentence: {
    ja: '時計が1時間遅れたままアサーションを作る。',
    en: 'Dates assertions by a clock that is an hour late.',
  },
  apply: (rules) => ({
    ...rules,
    authenticate: (config) =>
      authenticateByKey(config, (_header, claims) => {
        claims['iat'] = Number(claims['iat']) - HOUR_S;
      }),
  }),
};

const HOUR_S = 3_600;
