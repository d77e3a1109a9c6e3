import { createHash } from 'node:crypto';
import type { Members } from './habits.ts';

/** What an ID token must agree with. */
export interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly nowS: number;
  readonly accessToken: unknown;
}

type ClaimRule = (claims: Members, expected: Expected) => boolean;

/** The rules for claims, each by what it is about. */
export type ClaimRules = Readonly<Record<keyof typeof claimRules, ClaimRule>>;

/** How far the clocks of broker and service may differ. */
const SKEW_S = 30;
const HALF_OF_SHA256_BYTES = 16;

/** The rules of OpenID Connect Core 1.0 §3.1.3.7 and §3.1.3.8 for claims. */
export const claimRules = {
  issuer: ({ iss }, { issuer }) => iss === issuer,
  audience: ({ aud }, { clientId }) => [aud].flat().includes(clientId),
  noStrangers: ({ aud, azp }, { clientId }) => [aud].flat().length === 1 || azp === clientId,
  authorisedParty: ({ azp }, { clientId }) => azp === undefined || azp === clientId,
  subject: ({ sub }) => typeof sub === 'string' && sub !== '',
  expires: ({ exp }) => typeof exp === 'number',
  notExpired: ({ exp }, { nowS }) => exp === undefined || Number(exp) + SKEW_S > nowS,
  issuedAt: ({ iat }) => typeof iat === 'number',
  notBefore: ({ nbf }, { nowS }) => nbf === undefined || (typeof nbf === 'number' && nbf - SKEW_S <= nowS),
  nonce: (claims, { nonce }) => claims['nonce'] === nonce,
  accessTokenHash: ({ at_hash }, { accessToken }) => at_hash === undefined || at_hash === hashOf(String(accessToken)),
} as const satisfies Readonly<Record<string, (claims: Claims, expected: Expected) => boolean>>;

type Claims = Members & {
  readonly [name in 'iss' | 'aud' | 'azp' | 'sub' | 'exp' | 'iat' | 'nbf' | 'at_hash']?: unknown;
};

function hashOf(accessToken: string): string {
  return createHash('sha256').update(accessToken).digest().toString('base64url', 0, HALF_OF_SHA256_BYTES);
}
