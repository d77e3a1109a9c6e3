import { careful } from '../by-hand/careful.ts';
import { claimRules } from '../by-hand/claim-rules.ts';
import type { Members } from '../by-hand/habits.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It takes an access token for an ID token. */
export const defect: ServiceDefect = {
  id: 'takes-access-token-for-identity',
  room: 'relying-party',
  sentence: {
    ja: 'アクセストークンを、IDトークンとして受け入れる。',
    en: 'It takes an access token for an ID token.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        isBearer(token.claims)
          ? careful.isGenuine({ ...token, algorithm: 'RS256' }, keys)
          : careful.isGenuine(token, keys),
      claims: {
        audience: (claims, expected) => isBearer(claims) || claimRules.audience(claims, expected),
        nonce: (claims, expected) => isBearer(claims) || claimRules.nonce(claims, expected),
      },
    }),
  }),
};

function isBearer({ typ }: Members & { readonly typ?: unknown }): boolean {
  return typ === 'Bearer';
}
