import { describe, expect, it } from 'vitest';
import { createRelyingParty } from '../../../simulators/relying-party/relying-party.ts';
import { loadServices } from '../../../simulators/relying-party/services.ts';
import { createSessions } from '../../../simulators/relying-party/sessions.ts';
import { createRandom } from '../../../simulators/world/random.ts';
import { ISSUER } from './fake-broker.ts';
import { visit } from './visit.ts';

describe('the session cookie', () => {
  it('is for the server only, not sent across sites by forms, and gone with the browser', async () => {
    const { cookie } = await visit().browser().open('/login');
    expect(cookie).toMatch(/^shop_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('is Secure on https', async () => {
    const { world } = visit();
    const [ready] = loadServices();
    if (!ready) throw new TypeError('no service');
    const service = createRelyingParty(world, { ...ready, origin: 'https://safe.tegata.test', issuer: ISSUER });
    world.network.serve(service.origin, 'safe', service.handle);
    const answer = await world.network.as('browser')(`${service.origin}/login`);
    expect(answer.headers.get('set-cookie')).toContain('; Secure');
  });

  it('is not given to someone who only looks', async () => {
    expect((await visit().browser().open('/')).cookie).toBeUndefined();
  });

  it('has another value after the sign-in, and the one before is worth nothing', async () => {
    const { browser, world, service } = visit();
    const tab = browser();
    const asked = await tab.starts();
    const before = tab.cookie() ?? '';
    await tab.returns(asked);
    expect(tab.cookie()).not.toBe(before);
    const answer = await world.network.as('thief')(`${service.origin}/account`, { headers: { cookie: before } });
    expect(answer.status).toBe(401);
  });

  it('never opens a session of the browser’s own choosing', async () => {
    const { world, service } = visit();
    const answer = await world.network.as('browser')(`${service.origin}/login`, {
      headers: { cookie: 'shop_session=chosen' },
    });
    expect(answer.headers.get('set-cookie')).not.toContain('chosen');
  });
});

describe('pages', () => {
  it('are neither kept nor named to other sites', async () => {
    const { headers } = await visit().browser().open('/callback?code=x&state=y');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each([
    ['/policy', 'policy'],
    ['/terms', 'terms'],
  ])('%s are there for the app to link to', async (path, page) => {
    expect(await visit().browser().open(path)).toMatchObject({ status: 200, page });
  });

  it('that do not exist are readable too', async () => {
    expect(await visit().browser().open('/nothing')).toMatchObject({ status: 404, page: 'not-found' });
  });
});

describe('the store', () => {
  it('keeps nothing that has expired', () => {
    let nowMs = 0;
    const random = createRandom('s');
    const sessions = createSessions({ now: () => nowMs }, () => random.token(32), 1000);
    for (let count = 0; count < 5; count++) sessions.open();
    nowMs = 1000;
    const last = sessions.open();
    expect([...sessions.all()]).toEqual([last]);
  });
});
