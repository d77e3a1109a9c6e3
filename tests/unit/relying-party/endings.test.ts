import { describe, expect, it } from 'vitest';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { createRelyingParty } from '../../../simulators/relying-party/relying-party.ts';
import { loadServices } from '../../../simulators/relying-party/services.ts';
import { visit } from './visit.ts';

const MINUTE_MS = 60_000;

describe('a sign-in that the person stops', () => {
  it('ends on a page that says so and lets them start again', async () => {
    const { browser, broker } = visit();
    const tab = browser();
    const seen = await tab.returns(await tab.starts(), { error: 'access_denied', error_description: '<b>no</b>' });
    expect(seen).toMatchObject({ status: 200, page: 'cancelled' });
    expect(seen.text).toContain('認証が中止されました');
    expect(seen.text).toContain('マイナンバーカードで認証');
    expect(seen.text).not.toContain('<b>');
    expect(broker.tokenRequests).toEqual([]);
    expect(await tab.open('/account')).toMatchObject({ status: 401 });
  });

  it('leaves someone signed in who was', async () => {
    const tab = visit().browser();
    await tab.returns(await tab.starts());
    await tab.returns(await tab.starts(), { error: 'access_denied' });
    expect(await tab.open('/account')).toMatchObject({ page: 'signed-in' });
  });

  it.each(['server_error', 'temporarily_unavailable', 'invalid_scope', 'something_unheard_of'])(
    'is told from the error %s',
    async (error) => {
      const tab = visit().browser();
      expect(await tab.returns(await tab.starts(), { error })).toMatchObject({ status: 400, page: 'failed' });
    },
  );
});

describe('an answer that comes back', () => {
  it('in another browser finds a readable page and no session', async () => {
    const { browser, broker } = visit();
    const other = browser('other');
    const seen = await other.returns(await browser().starts());
    expect(seen).toMatchObject({ status: 400, page: 'no-session', cookie: undefined });
    expect(seen.text).toContain('別のブラウザ');
    expect(broker.tokenRequests).toEqual([]);
    expect(await other.open('/account')).toMatchObject({ status: 401, page: 'not-signed-in' });
  });

  it('just within the session’s life is accepted', async () => {
    const { world, browser } = visit();
    const tab = browser();
    const asked = await tab.starts();
    await world.clock.advance(30 * MINUTE_MS - 1);
    expect(await tab.returns(asked)).toMatchObject({ page: 'signed-in' });
  });

  it('after the session’s life finds none', async () => {
    const { world, browser } = visit();
    const tab = browser();
    const asked = await tab.starts();
    await world.clock.advance(30 * MINUTE_MS);
    expect(await tab.returns(asked)).toMatchObject({ page: 'no-session' });
  });
});

describe('a broker that cannot be reached', () => {
  it.each(['openid-configuration', 'token', 'certs', 'userinfo'])('is named as such when %s is down', async (part) => {
    const { browser, broker } = visit();
    broker.lies.instead = { [part]: () => new Response('', { status: 503 }) };
    const tab = browser();
    const start = await tab.open('/login');
    const seen = start.location ? await tab.returns(start.location.searchParams) : start;
    expect(seen).toMatchObject({ status: 503, page: 'unreachable' });
    expect(await tab.open('/account')).toMatchObject({ status: 401 });
  });

  it('is asked again once it is back', async () => {
    const { world, browser } = visit();
    const tab = browser();
    world.network.cut('shop');
    expect(await tab.open('/login')).toMatchObject({ status: 503, page: 'unreachable' });
    world.network.restore('shop');
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed-in' });
  });
});

describe('mistakes of the harness', () => {
  it('come out as they are and on no page', async () => {
    const { world } = visit();
    const [ready] = loadServices();
    if (!ready) throw new TypeError('no service');
    const lost = createRelyingParty(world, { ...ready, issuer: 'http://nowhere.tegata.test' });
    await expect(lost.handle(new Request(`${lost.origin}/login`))).rejects.toMatchObject({
      code: 'network-unknown-origin',
    });
  });

  it('include a description that is wrong, naming the member', () => {
    const { world } = visit();
    const [ready] = loadServices();
    if (!ready) throw new TypeError('no service');
    const make = (): unknown => createRelyingParty(world, { ...ready, issuer: 'x', scopes: ['name'] });
    expect(make).toThrow(HarnessError);
    expect(make).toThrow(/issuer: .*scopes: expected openid among the scopes/);
  });
});
