import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It takes a JWS in JSON for an ID token as well. */
export const defect: ServiceDefect = {
  id: 'reads-json-serialisation',
  room: 'relying-party',
  sentence: {
    ja: 'JSON形式のJWSも、IDトークンとして受け入れる。',
    en: 'It takes a JWS in JSON for an ID token as well.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      cut: (idToken) => {
        if (!String(idToken).startsWith('{')) return careful.cut(idToken);
        const jws = careful.parse(String(idToken));
        return ['protected', 'payload', 'signature'].map((part) => String(jws[part]));
      },
    }),
  }),
};
