import { claimRules } from '../by-hand/claim-rules.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token that has claims it does not know. */
export const defect: ServiceDefect = {
  id: 'refuses-unknown-claims',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに知らないクレームがあると断る。',
    en: 'It refuses an ID token that has claims it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: {
        subject: (claims) => claimRules.subject(claims) && Object.keys(claims).every((name) => KNOWN.has(name)),
      },
    }),
  }),
};

const KNOWN = new Set([
  'iss',
  'sub',
  'aud',
  'exp',
  'iat',
  'nbf',
  'nonce',
  'at_hash',
  'auth_time',
  'jti',
  'typ',
  'azp',
  'sid',
  'tegata_padding',
]);
