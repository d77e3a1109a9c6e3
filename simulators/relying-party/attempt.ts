import * as oidc from 'openid-client';
import type { ServiceConfig } from './config.ts';
import type { StartedSigning } from './signing/start-signing.ts';

/** What a service must remember of a sign-in it has sent off, to check what comes back. */
export type Attempt = Required<
  Pick<oidc.AuthorizationCodeGrantChecks, 'expectedState' | 'expectedNonce' | 'pkceCodeVerifier'>
> & {
  readonly begunAtMs: number;
  /** What was handed in to be signed, where it is a signing. */
  readonly signing?: StartedSigning;
};

/** A sign-in as it is begun, before the service notes when. */
export type NewAttempt = Omit<Attempt, 'begunAtMs'>;

/** Starts a sign-in, or a signing that was handed in: the address to send the browser to, the `state` that will come back, and what to check then. */
export async function beginAttempt(
  broker: oidc.Configuration,
  config: ServiceConfig,
  signing?: StartedSigning,
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
    ...(signing && { sign_transaction_id: signing.transaction }),
  });
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
  return { url, state, attempt: { ...checks, ...(signing && { signing }) } };
}

/** Where the broker sends the browser back to, with the query that it came with. */
export function callbackOf({ origin }: Pick<ServiceConfig, 'origin'>, query = ''): URL {
  return new URL(`/callback${query}`, origin);
}
