import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { Hono } from 'hono';
import type { Handle } from '../../../simulators/world/wire.ts';
import type { VirtualWorld } from '../../../simulators/world/world.ts';
import { createFakeSignApi, SIGN_API, type FakeSignApi } from './fake-sign-api.ts';

export const ISSUER = 'http://broker.tegata.test/api/realms/main';

const keys = await generateKeyPair('ES256', { extractable: true });
const strangers = await generateKeyPair('ES256', { extractable: true });
const publicJwk: JWK = { ...(await exportJWK(keys.publicKey)), kid: 'op', alg: 'ES256', use: 'sig' };

/** The lies that a test may tell; everything else is as it should be. */
export interface Lies {
  claims?: (claims: JWTPayload) => JWTPayload;
  idToken?: (honest: string) => string | undefined;
  /** Signs with a key that is not published. */
  signedByStranger?: boolean;
  userinfo?: Record<string, unknown>;
  /** Answers in place of an endpoint, by the last part of its path. */
  instead?: Record<string, () => Response>;
  metadata?: Record<string, unknown>;
}

/** A small broker that believes everybody: what the service sends is kept for the test to look at. */
export interface FakeBroker {
  readonly handle: Handle;
  readonly lies: Lies;
  readonly tokenRequests: URLSearchParams[];
  readonly userinfoRequests: string[];
  readonly signing: FakeSignApi;
}

/** Makes the broker; it gives whoever comes with a code an ID token for the nonce that the code stands for. */
export function createFakeBroker(world: VirtualWorld): FakeBroker {
  const lies: Lies = {};
  const tokenRequests: URLSearchParams[] = [];
  const userinfoRequests: string[] = [];
  const signing = createFakeSignApi(world);
  const app = new Hono().basePath('/api/realms/main');

  app.use(async (context, next) => {
    const lie = lies.instead?.[context.req.path.split('/').at(-1) ?? ''];
    if (lie) return lie();
    return next();
  });
  app.get('/.well-known/openid-configuration', (context) =>
    context.json({
      issuer: ISSUER,
      authorization_endpoint: `${ISSUER}/auth`,
      token_endpoint: `${ISSUER}/token`,
      userinfo_endpoint: `${ISSUER}/userinfo`,
      jwks_uri: `${ISSUER}/certs`,
      id_token_signing_alg_values_supported: ['ES256'],
      ...lies.metadata,
    }),
  );
  app.get('/certs', (context) => context.json({ keys: [publicJwk] }));
  app.post('/token', async (context) => {
    const sent = new URLSearchParams(await context.req.text());
    tokenRequests.push(sent);
    if (sent.get('grant_type') === 'client_credentials') {
      return context.json({ access_token: `own-${tokenRequests.length}`, token_type: 'Bearer' });
    }
    const nonce = (sent.get('code') ?? '').replace('code-for-', '');
    const nowS = Math.floor(world.clock.now() / 1000);
    const honest = { iss: ISSUER, sub: 'person-1', aud: 'RP00000001', iat: nowS, exp: nowS + 300, nonce };
    const token = await new SignJWT(lies.claims?.(honest) ?? honest)
      .setProtectedHeader({ alg: 'ES256', kid: 'op' })
      .sign(lies.signedByStranger ? strangers.privateKey : keys.privateKey);
    const idToken = lies.idToken ? lies.idToken(token) : token;
    return context.json({
      access_token: 'access-1',
      token_type: 'Bearer',
      ...(idToken !== undefined && { id_token: idToken }),
    });
  });
  app.get('/userinfo', (context) => {
    userinfoRequests.push(context.req.header('authorization') ?? '');
    return context.json(
      lies.userinfo ?? {
        sub: 'person-1',
        name: '山田 <太郎>',
        address: '東京都見本区一丁目',
        birthdate: '19850315',
        gender: '1',
      },
    );
  });
  return {
    handle: (request) => (request.url.startsWith(SIGN_API) ? signing.handle(request) : app.fetch(request)),
    lies,
    tokenRequests,
    userinfoRequests,
    signing,
  };
}
