import * as oidc from 'openid-client';
import type { Attempt } from './attempt.ts';
import { checkAccessTokenHash } from './check-access-token-hash.ts';
import { TokenRefused } from './token-refused.ts';

/** What is left of the tokens once the ID token has been checked. */
export interface Redeemed {
  readonly sub: string;
  readonly accessToken: string;
}

/** What a service has at hand beside the answer. */
export interface Means {
  readonly nowMs: number;
  /** How it proves who it is. */
  authenticate(): Promise<oidc.ClientAuth>;
  /** All sign-ins under way. */
  others(): readonly Attempt[];
}

/**
 * Checks what the browser brought back and exchanges the code: `state`, then the ID token's signature, issuer,
 * audience, dates, `nonce` and `at_hash`.
 * @throws the client library's errors, `TokenRefused`, `BrokerUnreachable`
 */
export async function redeemCode(broker: oidc.Configuration, callback: URL, attempt: Attempt): Promise<Redeemed> {
  return redeemed(await oidc.authorizationCodeGrant(broker, callback, attempt));
}

/** Reads a token answer that the library has accepted. */
export function redeemed(answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Redeemed {
  const claims = answer.claims();
  if (!claims) throw new TokenRefused('The answer holds no ID token.');
  // The library wants a subject and is content with an empty one.
  if (claims.sub === '') throw new TokenRefused('The ID token is about nobody.');
  checkAccessTokenHash(claims, answer.access_token);
  return { sub: claims.sub, accessToken: answer.access_token };
}
