import { authenticateByKey } from '../authenticate-by-key.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Puts the same jti into each assertion. */
export const defect: ServiceDefect = {
  id: 'assertion-used-again',
  room: 'relying-party',
  sentence: { ja: 'どのアサーションにも同じ jti を入れる。', en: 'Puts the same jti into each assertion.' },
  apply: (rules) => ({
    ...rules,
    authenticate: (config) =>
      authenticateByKey(config, (_header, claims) => {
        claims['jti'] = `${config.id}-assertion`;
      }),
  }),
};
