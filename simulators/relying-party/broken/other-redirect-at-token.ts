import type { ServiceDefect } from '../service-defect.ts';

/** Sends another redirect_uri with the token request. */
export const defect: ServiceDefect = {
  id: 'other-redirect-at-token',
  room: 'relying-party',
  sentence: {
    ja: 'トークンリクエストに、別の redirect_uri を送る。',
    en: 'Sends another redirect_uri with the token request.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: (broker, callback, ...rest) =>
      rules.redeemCode(broker, new URL(callback.search, new URL('/callback2', callback)), ...rest),
  }),
};
