import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clientAuthenticationSteps } from '../../../simulators/broker/steps/client-authentication/client-authentication-steps.ts';
import { setStage, type Stage } from './stage.ts';
import { serviceKey, stageClient, type Claims, type TokenAnswer } from './stage-service.ts';

const TOKEN = 'http://broker.tegata.test/api/realms/main/protocol/openid-connect/token';
const SIGNATURE = 'Client authentication with signed JWT failed: Signature on JWT token failed validation';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

const exchange = async (stage: Stage, form: Record<string, string | undefined>): Promise<TokenAnswer> =>
  stage.service.exchange('no-code', form);
const withClaims =
  (change: Claims) =>
  async (stage: Stage): Promise<TokenAnswer> =>
    exchange(stage, { client_assertion: await stage.service.assertion(change) });
const nowS = (stage: Stage): number => stage.world.clock.now() / 1000;

/** What the client does wrong, by rule, and what it is told. */
const ROWS: [string, string, (stage: Stage) => Promise<TokenAnswer>, string][] = [
  [
    'assertion-type-present',
    'no type',
    (stage) => exchange(stage, { client_assertion_type: undefined }),
    'Parameter client_assertion_type is missing',
  ],
  [
    'assertion-type-known',
    'another type',
    (stage) => exchange(stage, { client_assertion_type: 'x' }),
    `Parameter client_assertion_type has value 'x' but expected is '${JWT_BEARER}'`,
  ],
  [
    'assertion-present',
    'no assertion',
    (stage) => exchange(stage, { client_assertion: undefined }),
    'client_assertion parameter missing',
  ],
  [
    'assertion-readable',
    'no JWT',
    (stage) => exchange(stage, { client_assertion: 'x' }),
    'Client authentication with signed JWT failed: Invalid JWT',
  ],
  ['assertion-subject', 'no sub', withClaims({ sub: undefined }), 'Token sub claim is required'],
  [
    'assertion-subject-matches',
    'another client_id',
    (stage) => exchange(stage, { client_id: 'RP2' }),
    'client_id parameter does not match sub claim',
  ],
  [
    'assertion-client-known',
    'an unknown client',
    async (stage) =>
      exchange(stage, {
        client_id: 'RP9',
        client_assertion: await stage.service.assertion({ sub: 'RP9', iss: 'RP9' }),
      }),
    'Invalid client or Invalid client credentials',
  ],
  [
    'assertion-issuer',
    'another iss',
    withClaims({ iss: 'RP2' }),
    'Issuer mismatch. The issuer should match the subject',
  ],
  [
    'assertion-algorithm',
    'RS256 for ES256',
    async (stage) =>
      exchange(stage, { client_assertion: await stage.service.assertion({}, { alg: 'RS256' }, rsa.privateKey) }),
    'Invalid signature algorithm',
  ],
  [
    'assertion-algorithm',
    'HS256',
    async (stage) =>
      exchange(stage, { client_assertion: await stage.service.assertion({}, { alg: 'HS256' }, new Uint8Array(32)) }),
    'Invalid signature algorithm',
  ],
  [
    'assertion-algorithm',
    'none',
    async (stage) =>
      exchange(stage, {
        client_assertion: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await stage.service.assertion()).split('.')[1]}.`,
      }),
    'Invalid signature algorithm',
  ],
  [
    'assertion-signature',
    'a strange key',
    async (stage) => exchange(stage, { client_assertion: await stage.service.assertion({}, {}, ec.privateKey) }),
    SIGNATURE,
  ],
  ['assertion-audience', 'another aud', withClaims({ aud: 'http://x.test/' }), 'Invalid token audience'],
  ['assertion-audience', 'no aud', withClaims({ aud: undefined }), 'Invalid token audience'],
  ['assertion-audience', 'two aud', withClaims({ aud: [TOKEN, 'http://x.test/'] }), 'Multiple audiences not allowed'],
  ['assertion-expiry', 'no exp', withClaims({ exp: undefined }), 'Token exp claim is required'],
  ['assertion-expiry', 'exp reached', async (stage) => withClaims({ exp: nowS(stage) })(stage), 'Token is not active'],
  [
    'assertion-expiry',
    'nbf ahead',
    async (stage) => withClaims({ nbf: nowS(stage) + 1 })(stage),
    'Token is not active',
  ],
  [
    'assertion-issue-time',
    'iat ahead',
    async (stage) => withClaims({ iat: nowS(stage) + 16 })(stage),
    'Token was issued in the future',
  ],
  ['assertion-id', 'no jti', withClaims({ jti: undefined }), 'Token jti claim is required'],
  [
    'assertion-fresh',
    'jti again',
    async (stage) => {
      await withClaims({ jti: 'one' })(stage);
      return withClaims({ jti: 'one' })(stage);
    },
    'Token reuse detected',
  ],
];

describe('A client', () => {
  it.each(ROWS)('is refused by %s: %s', async (id, _, send, description) => {
    const { status, body, headers } = await send(setStage());
    expect(body).toEqual({ error: 'invalid_client', error_description: description });
    expect(status).toBe(id === 'assertion-client-known' ? 401 : 400);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has a row in this table for each rule', () => {
    const tested = new Set(ROWS.map(([id]) => id));
    const untested = clientAuthenticationSteps.map(({ id }) => id).filter((id) => !tested.has(id));
    expect(untested).toEqual(['assertion-far-expiry']);
  });

  it.each<[string, (stage: Stage) => Claims]>([
    ['a day of life without iat, as a real service did', (stage) => ({ exp: nowS(stage) + 86_400 })],
    ['the audience as a list of one, as a real service did', () => ({ aud: [TOKEN] })],
    ['the issuer as audience', (stage) => ({ aud: stage.broker.issuer })],
    ['an old iat', (stage) => ({ iat: nowS(stage) - 86_400 })],
    ['a clock fifteen seconds ahead', (stage) => ({ iat: nowS(stage) + 15 })],
    ['a kid that its key does not have', () => ({})],
  ])('gets through with %s', async (_, claims) => {
    const stage = setStage();
    const client_assertion = await stage.service.assertion(claims(stage), { kid: 'anything' });
    expect((await exchange(stage, { client_assertion })).body).toMatchObject({ error_description: 'Code not valid' });
  });

  it('is held to limits of exp and iat when the options say so', async () => {
    const options = { assertionLongestWithoutIatMs: 60_000, assertionOldestIatMs: 60_000 };
    const sendTo = async (claims: (stage: Stage) => Claims): Promise<unknown> => {
      const stage = setStage({ options });
      return (await withClaims(claims(stage))(stage)).body['error_description'];
    };
    expect(await sendTo((stage) => ({ exp: nowS(stage) + 61 }))).toBe(
      'Token expiration is too far in the future and iat claim not present in token',
    );
    expect(await sendTo((stage) => ({ iat: nowS(stage) - 61 }))).toBe(
      'Token was issued too far in the past to be used now',
    );
    expect(await sendTo((stage) => ({ exp: nowS(stage) + 60 }))).toBe('Code not valid');
    expect(await sendTo((stage) => ({ iat: nowS(stage) - 60, exp: nowS(stage) + 99 }))).toBe('Code not valid');
  });

  it('may sign with RS256 when it is registered so, with a key given as PEM', async () => {
    const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const stage = setStage({ clients: [stageClient({ algorithm: 'RS256', keys: [], pem })] });
    const client_assertion = await stage.service.assertion({}, { alg: 'RS256' }, rsa.privateKey);
    expect((await exchange(stage, { client_assertion })).body).toMatchObject({ error_description: 'Code not valid' });
  });

  it('is told when it has no key, and may have several of which kid chooses one', async () => {
    const none = setStage({ clients: [stageClient({ keys: [] })] });
    expect((await exchange(none, {})).body).toMatchObject({ error_description: 'Unable to load public key' });
    const keys = [
      { ...(ec.publicKey.export({ format: 'jwk' }) as object), kid: 'new' },
      { ...(serviceKey.export({ format: 'jwk' }) as object), d: undefined, kid: 'old' },
    ].map(({ ...jwk }) => JSON.parse(JSON.stringify(jwk)) as never);
    const several = setStage({ clients: [stageClient({ keys })] });
    const sendWith = async (kid: string): Promise<unknown> => {
      const client_assertion = await several.service.assertion({}, { kid });
      return (await exchange(several, { client_assertion })).body['error_description'];
    };
    expect(await sendWith('old')).toBe('Code not valid');
    expect(await sendWith('new')).toBe(SIGNATURE);
    expect(await sendWith('gone')).toBe('Unable to load public key');
  });

  it('does not use up its jti with a request that is refused', async () => {
    const stage = setStage();
    await withClaims({ jti: 'one', exp: nowS(stage) })(stage);
    expect((await withClaims({ jti: 'one' })(stage)).body).toMatchObject({ error_description: 'Code not valid' });
  });
});
