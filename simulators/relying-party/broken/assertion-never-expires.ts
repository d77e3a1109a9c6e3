import { authenticateByKey } from '../authenticate-by-key.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Makes assertions that live for ten years. */
export const defect: ServiceDefect = {
  id: 'assertion-never-expires',
  room: 'relying-party',
  sentence: { ja: '10年有効なアサーションを作る。', en: 'Makes assertions that live for ten years.' },
  apply: (rules) => ({
    ...rules,
    authenticate: (config) =>
      authenticateByKey(config, (_header, claims) => {
        claims['exp'] = Number(claims['iat']) + TEN_YEARS_S;
      }),
  }),
};

const TEN_YEARS_S = 315_360_000;
