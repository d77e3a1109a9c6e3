import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Puts the token that it got for itself into the address where a signing is started. */
export const defect: ServiceDefect = {
  id: 'own-token-in-address',
  room: 'relying-party',
  sentence: {
    ja: '自分用のトークンを、署名の開始のアドレスに載せる。',
    en: 'Puts the token that it got for itself into the address where a signing is started.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      write: (request, accessToken) => ({ ...request, url: new URL(`?access_token=${accessToken}`, request.url) }),
    }),
  }),
};
