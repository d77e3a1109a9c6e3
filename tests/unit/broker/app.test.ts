import { describe, expect, it } from 'vitest';
import { approveOnPhone, pair } from './journeys.ts';
import { setStage, type Stage } from './stage.ts';
import type { StageApp } from './stage-app.ts';
import { linkOn } from './stage-browser.ts';

const open = async (stage: Stage, change?: Record<string, string>): Promise<StageApp> => {
  const [browser, app] = [stage.browser('smartphone'), stage.app()];
  await app.open(linkOn((await browser.begin(stage.service.authorizeUrl(change))).html));
  return app;
};

const path = (app: StageApp): string => `/sessions/${String(app.session()['id'])}`;

describe('An app', () => {
  it('without a token, or with one that was replaced, is told that it is not registered', async () => {
    const stage = setStage();
    const old = stage.app();
    stage.app();
    const answer = await old.call('/sessions', { ticket: 'x' });
    expect([answer.status, answer.body['error']]).toEqual([401, 'not_registered']);
    const none = await stage.world.network.as('phone')('http://broker.tegata.test/api/app/sessions/x');
    expect(none.status).toBe(401);
  });

  it('that sends an unknown ticket is told so', async () => {
    const answer = await setStage().app().call('/sessions', { ticket: 'x' });
    expect([answer.status, answer.body['error']]).toEqual([404, 'unknown_ticket']);
  });

  it.each([
    ['/sessions', {}, 'ticket'],
    ['/sessions', { ticket: 7 }, 'ticket'],
    ['/proof', { certificate: '!', signature: '' }, 'certificate'],
    ['/consent', { shown: ['email'] }, 'shown.0'],
    ['/cancel', { reason: 'boredom' }, 'reason'],
  ])('that calls %s with %j hears which member is wrong', async (call, body, member) => {
    const app = await open(setStage());
    const answer = await app.call(call === '/sessions' ? call : path(app) + call, body);
    expect([answer.status, answer.body['error']]).toEqual([400, 'invalid_request']);
    expect(answer.body['message']).toContain(`${member}:`);
  });

  it('that sends no JSON is refused without falling over', async () => {
    const stage = setStage();
    const token = stage.broker.control.registerApp('phone-9');
    const answer = await stage.world.network.as('phone-9')('http://broker.tegata.test/api/app/sessions', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{',
    });
    expect(answer.status).toBe(400);
  });

  it('sees no session of another', async () => {
    const stage = setStage();
    const app = await open(stage);
    const answer = await stage.app('phone-2').call(path(app));
    expect([answer.status, answer.body['error']]).toEqual([404, 'unknown_session']);
  });

  it('is told what the service asks for, and who that is', async () => {
    const app = await open(setStage(), { scope: 'openid birthdate name' });
    expect(app.session()).toMatchObject({
      asks: ['name', 'birthdate'],
      service: {
        name: '見本サービス',
        policy_url: 'http://service.tegata.test/policy',
        terms_url: 'http://service.tegata.test/terms',
      },
    });
    expect(Buffer.from(String(app.session()['challenge']), 'base64')).toHaveLength(32);
  });

  it('is held to the order: no consent before the proof, no second proof, nothing after the end', async () => {
    const stage = setStage();
    const app = await open(stage);
    const card = await stage.card();
    expect((await app.consent([])).body['error']).toBe('wrong_state');
    expect((await app.prove(card)).status).toBe(200);
    expect((await app.prove(card)).body['error']).toBe('wrong_state');
    expect((await app.consent([])).status).toBe(200);
    expect((await app.consent([])).body['error']).toBe('wrong_state');
    expect((await app.call(`${path(app)}/cancel`, { reason: 'person' })).body['state']).toBe('cancelled');
    expect((await app.call(`${path(app)}/cancel`, { reason: 'person' })).status).toBe(200);
  });

  it('that waits for its number cannot prove anything', async () => {
    const { app, card } = await pair(setStage());
    expect((await app.prove(card)).body['error']).toBe('wrong_state');
  });

  it('gets the way back only when there is one to take', async () => {
    const stage = setStage();
    const { app, browser, returnUrl } = await approveOnPhone(stage);
    expect(returnUrl).toMatch(/\/return\?ticket=/);
    await browser.request(returnUrl);
    expect(await app.state()).toBe('returned');
    expect(app.session()).not.toHaveProperty('return_url');
    await app.listen();
    await stage.world.work.idle();
    expect(app.pushes.map(({ state }) => state)).toEqual(['returned']);
  });
});
