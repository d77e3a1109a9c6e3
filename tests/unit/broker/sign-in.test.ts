import { createHash } from 'node:crypto';
import { compactVerify, createLocalJWKSet, decodeJwt, type JSONWebKeySet } from 'jose';
import { describe, expect, it } from 'vitest';
import type { BrokerOptionsInput } from '../../../simulators/broker/options.ts';
import { pairwiseSubject } from '../../../simulators/broker/tokens/pairwise-subject.ts';
import { signInOnPc, signInOnPhone } from './journeys.ts';
import { setStage } from './stage.ts';
import { ITEMS } from './stage-card.ts';

const journalOf = async (signIn: typeof signInOnPc): Promise<string> => {
  const stage = setStage();
  const response = await signIn(stage);
  await stage.service.exchange(response.get('code'));
  return JSON.stringify(stage.journal);
};

const ISSUER = 'http://broker.tegata.test/api/realms/main';

describe.each([
  ['a PC', signInOnPc],
  ['a smartphone', signInOnPhone],
])('Signing in from %s', (_, signIn) => {
  it('ends with tokens and the four items', async () => {
    const stage = setStage();
    const response = await signIn(stage);
    expect(Object.fromEntries(response)).toEqual({
      code: expect.any(String),
      state: 'state-1',
      session_state: expect.any(String),
    });
    const { status, body } = await stage.service.exchange(response.get('code'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'openid name address birthdate gender',
    });
    const userinfo = await stage.service.userinfo(String(body['access_token']));
    expect(userinfo.body).toEqual({ sub: decodeJwt(String(body['id_token'])).sub, ...ITEMS });
  });

  it('gives a service that asks for nothing but openid the sub alone', async () => {
    const stage = setStage();
    const response = await signIn(stage, { scope: 'openid' });
    const { body } = await stage.service.exchange(response.get('code'));
    const userinfo = await stage.service.userinfo(String(body['access_token']));
    expect(body['scope']).toBe('openid');
    expect(Object.keys(userinfo.body)).toEqual(['sub']);
  });

  it('writes the same journal for the same seed', async () => {
    expect(await journalOf(signIn)).toBe(await journalOf(signIn));
  });
});

describe('The tokens of a sign-in', () => {
  it('can be verified with the published keys, and the ID token names its access token', async () => {
    const stage = setStage();
    const { body } = await stage.service.exchange((await signInOnPc(stage)).get('code'));
    const [idToken, accessToken] = [String(body['id_token']), String(body['access_token'])];
    const certs = await stage.world.network.as('service')(`${ISSUER}/protocol/openid-connect/certs`);
    const keys = createLocalJWKSet((await certs.json()) as JSONWebKeySet);
    expect((await compactVerify(idToken, keys)).protectedHeader.alg).toBe('ES256');
    expect((await compactVerify(accessToken, keys)).protectedHeader.alg).toBe('RS256');
    const nowS = stage.world.clock.now() / 1000;
    expect(decodeJwt(idToken)).toMatchObject({
      iss: ISSUER,
      aud: 'RP00000001',
      nonce: 'nonce-1',
      sub: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      iat: nowS,
      exp: nowS + 300,
      at_hash: createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url'),
    });
  });

  it('take the forms that the options say', async () => {
    const options: BrokerOptionsInput = {
      accessTokenFormat: 'opaque',
      idTokenAlgorithm: 'RS256',
      idTokenExtras: [],
      refreshTokens: false,
      sessionState: false,
      subjectFormat: 'base64url',
    };
    const stage = setStage({ options });
    const response = await signInOnPc(stage);
    const { body } = await stage.service.exchange(response.get('code'));
    const claims = decodeJwt(String(body['id_token']));
    expect(response.has('session_state')).toBe(false);
    expect(body).not.toHaveProperty('refresh_token');
    expect(body['access_token']).toMatch(/^[\w-]{43}$/);
    expect(Object.keys(claims).sort()).toEqual(['at_hash', 'aud', 'exp', 'iat', 'iss', 'nonce', 'sub']);
    expect(claims.sub).toMatch(/^[\w-]{43}$/);
  });

  it('name the same person after the card was renewed, and differ between services', async () => {
    const stage = setStage();
    const card = await stage.card();
    const renewed = await stage.card({ notBefore: new Date('2026-01-01T00:00:00+09:00') });
    expect(renewed.serial).not.toBe(card.serial);
    const subOf = (clientId: string, serial: string): string => {
      const holder = stage.trust.holderOf('authentication', serial) ?? '';
      const options = { subjectSalt: 'tegata', subjectFormat: 'uuid' } as const;
      return pairwiseSubject({ options, sector: clientId, holder, serial });
    };
    expect(subOf('RP1', renewed.serial)).toBe(subOf('RP1', card.serial));
    expect(subOf('RP2', card.serial)).not.toBe(subOf('RP1', card.serial));
  });
});
