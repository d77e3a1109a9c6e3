// A service as an integrator might have it: Node and nothing else. `fetch` is how it reaches the broker.
import { createHash, generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const secret = () => randomBytes(32).toString('base64url');
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What the broker has to know of a service. */
export const clientOf = (redirectUri) => ({
  id: 'RP00000001',
  name: '見本ショップ',
  redirectUris: [redirectUri],
  keys: [publicKey.export({ format: 'jwk' })],
  scopes: ['openid', 'name', 'birthdate'],
  policyUrl: 'https://shop.example/policy',
  termsUrl: 'https://shop.example/terms',
});

export function createService({ issuer, redirectUri, fetch = globalThis.fetch }) {
  const openid = `${issuer}/protocol/openid-connect`;
  const pending = new Map();

  return {
    /** Where the browser is sent to sign in. */
    begin() {
      const attempt = { state: secret(), nonce: secret(), verifier: secret() };
      pending.set(attempt.state, attempt);
      const url = new URL(`${openid}/auth`);
      url.search = new URLSearchParams({
        response_type: 'code',
        client_id: 'RP00000001',
        redirect_uri: redirectUri,
        scope: 'openid name birthdate',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: createHash('sha256').update(attempt.verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }).toString();
      return url;
    },

    /** What the person is told when the browser is back. */
    async finish(callback) {
      const { state, code, error } = Object.fromEntries(new URL(callback).searchParams);
      const attempt = pending.get(state);
      pending.delete(state);
      if (!attempt) return { refused: 'state' };
      if (error) return { refused: error };
      const tokens = await (
        await fetch(`${openid}/token`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({
            grant_type: 'authorization_code',
            code,
            redirect_uri: redirectUri,
            code_verifier: attempt.verifier,
            client_id: 'RP00000001',
            client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
            client_assertion: assertion(`${openid}/token`),
          }).toString(),
        })
      ).json();
      if (!tokens.id_token) return { refused: tokens.error };
      const claims = JSON.parse(Buffer.from(tokens.id_token.split('.')[1], 'base64url').toString());
      if (claims.nonce !== attempt.nonce) return { refused: 'nonce' };
      const headers = { authorization: `Bearer ${tokens.access_token}` };
      const person = await (await fetch(`${openid}/userinfo`, { headers })).json();
      return { name: person.name, birthdate: person.birthdate };
    },
  };
}

function assertion(audience) {
  const now = Math.floor(Date.now() / 1000);
  const head = part({ alg: 'ES256' });
  const claims = { iss: 'RP00000001', sub: 'RP00000001', aud: audience, jti: randomUUID(), iat: now, exp: now + 60 };
  const body = `${head}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${body}.${signature.toString('base64url')}`;
}
