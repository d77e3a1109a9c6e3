import * as oidc from 'openid-client';
import type { ServiceConfig } from './config.ts';

/** What a service must remember of a sign-in it has sent off, to check what comes back. */
export type Attempt = Required<
  Pick<oidc.AuthorizationCodeGrantChecks, 'expectedState' | 'expectedNonce' | 'pkceCodeVerifier'>
> & {
  readonly begunAtMs: number;
};

/** A sign-in as it is begun, before the service notes when. */
export type NewAttempt = Omit<Attempt, 'begunAtMs'>;

/** Starts a sign-in: the address to send the browser to, the `state` that will come back, and what to check then. */
export async function beginAttempt(
  broker: oidc.Configuration,
  config: ServiceConfig,
): Promise<{ url: URL; state: string; attempt: NewAttempt }> {
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const verifier = oidc.randomPKCECodeVerifier();
  const url = oidc.buildAuthorizationUrl(broker, {
    response_type: 'code',
    scope: config.scopes.join(' '),
    redirect_uri: callbackOf(config).href,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    acr_values: config.acrValues,
  });
  return { url, state, attempt: { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier } };
}

/** Where the broker sends the browser back to, with the query that it came with. */
export function callbackOf({ origin }: Pick<ServiceConfig, 'origin'>, query = ''): URL {
  return new URL(`/callback${query}`, origin);
}
