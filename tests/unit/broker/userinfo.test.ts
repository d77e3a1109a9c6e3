import { describe, expect, it } from 'vitest';
import { pairAndProve, signInOnPhone } from './journeys.ts';
import { setStage } from './stage.ts';
import { begin } from './begin.ts';

const sendInForm = async (accessTokenInForm: boolean): Promise<number> => {
  const stage = setStage({ options: { accessTokenInForm } });
  const { body } = await stage.service.exchange((await signInOnPhone(stage)).get('code'));
  const form = new URLSearchParams({ access_token: String(body['access_token']) });
  return (await stage.service.userinfo('', { method: 'POST', body: form })).status;
};

describe('The userinfo endpoint', () => {
  it('refuses a request without a token, one with a strange token and one whose token has expired', async () => {
    const { stage, code } = await begin();
    const token = String((await stage.service.exchange(code)).body['access_token']);
    const none = await stage.service.userinfo('', {});
    expect([none.status, none.body['error'], none.body['error_description']]).toEqual([
      400,
      'invalid_request',
      'Token not provided',
    ]);
    const strange = await stage.service.userinfo('x');
    expect([strange.status, strange.body['error']]).toEqual([401, 'invalid_token']);
    expect(strange.headers.get('www-authenticate')).toMatch(/^Bearer realm="main", error="invalid_token"/);
    await stage.world.clock.advance(299_999);
    expect((await stage.service.userinfo(token)).status).toBe(200);
    await stage.world.clock.advance(1);
    expect((await stage.service.userinfo(token)).status).toBe(401);
  });

  it('takes the token from a posted form too, unless told not to', async () => {
    expect(await sendInForm(true)).toBe(200);
    expect(await sendInForm(false)).toBe(400);
  });

  it('gives only what was both asked for and shown', async () => {
    const stage = setStage();
    const { app, browser } = await pairAndProve(stage, { scope: 'openid name address' });
    await app.consent(['address', 'gender']);
    const { location } = await browser.submit('return');
    const { body } = await stage.service.exchange(location?.searchParams.get('code') ?? '');
    const userinfo = await stage.service.userinfo(String(body['access_token']));
    expect(Object.keys(userinfo.body)).toEqual(['sub', 'address']);
    expect(body['scope']).toBe('openid address');
  });
});

describe('The discovery document', () => {
  it('names this issuer and only what is offered', async () => {
    const stage = setStage({ options: { refreshTokens: false } });
    const answer = await stage.world.network.as('service')(`${stage.broker.issuer}/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({
      issuer: stage.broker.issuer,
      token_endpoint: `${stage.broker.issuer}/protocol/openid-connect/token`,
      grant_types_supported: ['authorization_code', 'client_credentials'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });
});
