import { createHash } from 'node:crypto';
import { OAuth2Client } from '@badgateway/oauth2-client';
import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import type { LibraryClient, Surroundings } from './library-service.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** A client on @badgateway/oauth2-client, which knows plain OAuth: the assertion and the ID token are jose's. */
export function createBadgatewayClient(surroundings: Surroundings): LibraryClient {
  const { issuer, clientId, redirectUri, scopes, key, kid, send } = surroundings;
  const endpoint = (name: string): string => `${issuer}/protocol/openid-connect/${name}`;
  const client = new OAuth2Client({
    server: `${issuer}/`,
    clientId,
    tokenEndpoint: endpoint('token'),
    authorizationEndpoint: endpoint('auth'),
    fetch: (url: RequestInfo | URL, init?: RequestInit) => send(url as string, init),
  });
  const token = (): string => crypto.getRandomValues(Buffer.alloc(32)).toString('base64url');
  const ask = async (url: string, init?: RequestInit): Promise<Record<string, unknown>> => {
    const answer = await send(url, init);
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const assertion = async (): Promise<string> => {
    const nowS = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: clientId,
      sub: clientId,
      aud: endpoint('token'),
      jti: token(),
      iat: nowS,
      exp: nowS + 60,
    })
      .setProtectedHeader({ alg: 'ES256', kid })
      .sign(await importJWK(key, 'ES256'));
  };
  const verify = async (idToken: string, nonce: string, accessToken: string): Promise<string> => {
    const keys = createLocalJWKSet((await ask(endpoint('certs'))) as unknown as JSONWebKeySet);
    const { payload } = await jwtVerify(idToken, keys, {
      issuer,
      audience: clientId,
      algorithms: ['ES256'],
      requiredClaims: ['sub', 'iat', 'exp', 'nonce'],
      currentDate: new Date(Date.now()),
      clockTolerance: 30,
    });
    const hash = createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
    const isFor = payload['nonce'] === nonce && (payload['at_hash'] === undefined || payload['at_hash'] === hash);
    const parties = [payload.aud].flat();
    const party = payload['azp'] ?? clientId;
    if (!isFor || !payload.sub || parties.length !== 1 || party !== clientId)
      throw new Error('The ID token is not for this.');
    return payload.sub;
  };

  return {
    async begin() {
      const pending = { state: token(), nonce: token(), verifier: token() };
      const uri = await client.authorizationCode.getAuthorizeUri({
        redirectUri,
        state: pending.state,
        codeVerifier: pending.verifier,
        scope: [...scopes],
        extraParams: { nonce: pending.nonce },
      });
      return { url: new URL(uri), state: pending.state, pending };
    },
    async finish(callback, { state, nonce, verifier }) {
      const iss = callback.searchParams.get('iss');
      if (iss !== null && iss !== issuer) throw new Error('The answer is of another issuer.');
      const { code } = await client.authorizationCode.validateResponse(callback, { state });
      const body = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier };
      const proof = { client_id: clientId, client_assertion_type: JWT_BEARER, client_assertion: await assertion() };
      const answer = (await client.request('tokenEndpoint', { ...body, ...proof } as never)) as unknown as Record<
        string,
        string
      >;
      const { access_token: accessToken = '', id_token: idToken = '', token_type: type = '' } = answer;
      if (type.toLowerCase() !== 'bearer') throw new Error(`A token of type ${type} is of no use.`);
      const sub = await verify(idToken, nonce, accessToken);
      const told = await ask(endpoint('userinfo'), { headers: { authorization: `Bearer ${accessToken}` } });
      if (told['sub'] !== sub) throw new Error('Userinfo is of somebody else.');
      return { sub, name: String(told['name'] ?? ''), birthdate: String(told['birthdate'] ?? '') };
    },
  };
}
