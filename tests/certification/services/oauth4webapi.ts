import * as oauth from 'oauth4webapi';
import { importJWK } from 'jose';
import { createHash } from 'node:crypto';
import type { Surroundings } from './library-service.ts';
import type { SigningClient } from './signing.ts';

/** A client on oauth4webapi: the library checks the answer, the token response, the ID token and its signature. */
export function createOauth4webapiClient(surroundings: Surroundings): SigningClient {
  const { issuer, clientId, redirectUri, scopes, key, kid, send } = surroundings;
  const http = {
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: (url: string, init: object) => send(url, init as RequestInit),
  };
  const client: oauth.Client = { client_id: clientId };
  let server: oauth.AuthorizationServer | undefined;
  const discover = async (): Promise<oauth.AuthorizationServer> => {
    const url = new URL(issuer);
    server ??= await oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, http));
    return server;
  };

  const authenticate = async (as: oauth.AuthorizationServer): Promise<oauth.ClientAuth> => {
    const privateKey = (await importJWK(key, 'ES256')) as CryptoKey;
    const forTokenEndpoint = (_: unknown, claims: Record<string, unknown>): void => {
      claims['aud'] = as.token_endpoint;
    };
    return oauth.PrivateKeyJwt({ key: privateKey, kid }, { [oauth.modifyAssertion]: forTokenEndpoint });
  };

  return {
    async begin(more = {}) {
      const { authorization_endpoint: endpoint = '' } = await discover();
      const pending = {
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        verifier: oauth.generateRandomCodeVerifier(),
      };
      const url = new URL(endpoint);
      url.search = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: scopes.join(' '),
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...more,
      }).toString();
      return { url, state: pending.state, pending };
    },
    async finish(callback, { state, nonce, verifier }) {
      const as = await discover();
      const parameters = oauth.validateAuthResponse(as, client, callback, state);
      const answer = await oauth.authorizationCodeGrantRequest(
        as,
        client,
        await authenticate(as),
        parameters,
        redirectUri,
        verifier,
        http,
      );
      const checks = { expectedNonce: nonce, requireIdToken: true };
      const tokens = await oauth.processAuthorizationCodeResponse(as, client, answer, checks);
      await oauth.validateApplicationLevelSignature(as, answer, http);
      const claims = oauth.getValidatedIdTokenClaims(tokens);
      if (!claims) throw new Error('There is no ID token.');
      checkHash(claims, tokens.access_token);
      const told = await oauth.userInfoRequest(as, client, tokens.access_token, http);
      const person = await oauth.processUserInfoResponse(as, client, claims.sub, told);
      const { sub, name = '', birthdate = '' } = person;
      return { sub, name, birthdate, accessToken: tokens.access_token };
    },
    async ownToken(scope) {
      const as = await discover();
      const answer = await oauth.clientCredentialsGrantRequest(as, client, await authenticate(as), { scope }, http);
      return (await oauth.processClientCredentialsResponse(as, client, answer)).access_token;
    },
    callApi: (accessToken, url, body) =>
      oauth.protectedResourceRequest(
        accessToken,
        body === undefined ? 'GET' : 'POST',
        url,
        new Headers(body === undefined ? {} : { 'content-type': 'application/json' }),
        body === undefined ? null : JSON.stringify(body),
        http,
      ),
  };
}

/** The library leaves `at_hash` to its caller in the code flow. */
function checkHash(claims: Readonly<Record<string, unknown>>, accessToken: string): void {
  const expected = createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
  if (claims['at_hash'] !== undefined && claims['at_hash'] !== expected) throw new Error('Another access token.');
}
