import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCode } from '../../scenarios/hands/read-code.ts';
import { redeem } from './redeem.ts';
import { browse, REDIRECT_URI } from './browse.ts';
import { serveBrokerAlone, type BrokerAlone } from '../../scenarios/serving/serve-broker.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('the desk beside a served broker', () => {
  let broker: BrokerAlone;
  let origin: string;
  beforeAll(async () => {
    const clients = join(mkdtempSync(join(tmpdir(), 'tegata-desk-')), 'clients.json');
    const client = {
      id: 'RP1',
      name: '見本ショップ',
      redirectUris: [REDIRECT_URI],
      keys: [publicKey.export({ format: 'jwk' })],
      policyUrl: 'https://shop.example/policy',
      termsUrl: 'https://shop.example/terms',
    };
    writeFileSync(clients, JSON.stringify([client]));
    broker = await serveBrokerAlone({ host: '127.0.0.1', port: 0, clients });
    origin = new URL(broker.issuer).origin;
  });
  afterAll(() => broker.close());

  const atTheDesk = async () => {
    const browser = browse(broker);
    expect((await browser.ask(broker.desk)).status).toBe(200);
    return browser;
  };

  it('is closed to whoever does not have the token, and the service’s own endpoints are not', async () => {
    const stranger = browse(broker);
    const ticket = await stranger.begin();
    expect(ticket).not.toBe('');
    expect((await stranger.ask(`/open?ticket=${ticket}`)).status).toBe(403);
    expect((await stranger.ask('/desk/sign-in', { ticket, persona: 'adult', ending: 'approves' })).status).toBe(403);
    expect((await stranger.ask('/desk?token=wrong')).status).toBe(403);
  });

  it('takes no orders from other people’s pages', async () => {
    const { ask } = await atTheDesk();
    expect((await ask('/desk/clock', { minutes: '5' }, 'http://elsewhere.example')).status).toBe(403);
  });

  it.each([
    ['adult', 'approves', 'code', /^[\w.-]+$/],
    ['adult', 'cancels', 'error', /^access_denied$/],
    ['adult', 'locks-pin', 'error', /^access_denied$/],
    ['certificate-expired', 'approves', 'error', /^access_denied$/],
  ])('lets %s end a sign-in: %s', async (persona, ending, member, value) => {
    const { end } = await atTheDesk();
    const back = await end(persona, ending);
    expect(`${back.origin}${back.pathname}`).toBe(REDIRECT_URI);
    expect(back.searchParams.get(member)).toMatch(value);
  });

  it('shows the six digits to whoever began on a PC, where they are accepted', async () => {
    const pc = browse(
      broker,
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36',
    );
    const page = await pc.begins();
    const picture = await pc.ask(/<img[^>]* src="([^"]+)"/.exec(page)?.[1] ?? '');
    const link = new URL((await readCode(new Uint8Array(await picture.arrayBuffer()))) ?? 'about:blank');
    const phone = await atTheDesk();
    const ticket = link.searchParams.get('ticket') ?? '';
    const shown = await phone.ask('/desk/sign-in', { ticket, persona: 'adult', ending: 'approves' });
    const number = /class="digits">(\d{6})</.exec(await shown.text())?.[1] ?? '';
    const field = await (await pc.ask(pc.at())).text();
    const accepted = await pc.ask(/action="([^"]+\/number)"/.exec(field)?.[1] ?? '', { number });
    expect(accepted.status).toBe(303);
    expect(await (await pc.ask(pc.at())).text()).toMatch(/data-page="(?:continue-on-phone|done)"/);
  });

  it('tells where the app stops', async () => {
    const { ask } = await atTheDesk();
    const shown = await ask('/desk/sign-in', { ticket: 'unknown', persona: 'adult', ending: 'approves' });
    expect(await shown.text()).toContain('アプリはここで止まりました');
  });

  it('ends a certificate while it is in use, and takes it off hold again', async () => {
    const { ask, end } = await atTheDesk();
    const order = async (change: string, persona = 'second-adult'): Promise<string> => {
      const answer = await ask('/desk/certificate', { persona, kind: 'authentication', change });
      return decodeURIComponent(answer.headers.get('location') ?? '');
    };
    expect((await end('second-adult', 'approves')).searchParams.has('code')).toBe(true);
    expect(await order('suspend')).toContain('変更しました');
    expect((await end('second-adult', 'approves')).searchParams.get('error')).toBe('access_denied');
    expect(await order('release')).toContain('変更しました');
    expect((await end('second-adult', 'approves')).searchParams.has('code')).toBe(true);
    expect(await order('release')).toContain('expected a suspended 利用者証明用 one');
  });

  it('moves the clock, for the broker and the cards alike', async () => {
    const { ask } = await atTheDesk();
    const before = await (await ask('/desk')).text();
    await ask('/desk/clock', { minutes: '30' });
    const shown = (text: string): string => /いまの時刻: ([^<]+)/.exec(text)?.[1] ?? '';
    const minutes = (Date.parse(shown(await (await ask('/desk')).text())) - Date.parse(shown(before))) / 60_000;
    expect(Math.round(minutes)).toBe(30);
  });

  describe('its control port', () => {
    const control = (
      method: string,
      at: string,
      body?: unknown,
      token = new URL(broker.desk).searchParams.get('token'),
    ) =>
      fetch(new URL(`/desk/control/${at}`, origin), {
        method,
        headers: { ...(token !== null && { authorization: `Bearer ${token}` }) },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    /** What a service is answered at the token endpoint to a code of nobody, and its keys. */
    const keys = async (): Promise<number> => (await fetch(`${broker.issuer}/protocol/openid-connect/certs`)).status;

    it.each([[null], ['wrong'], ['']])('is closed to whoever brings the token %s', async (token) => {
      for (const [method, at] of [
        ['GET', 'faults'],
        ['POST', 'plans'],
        ['PUT', 'everybody'],
        ['POST', 'clock'],
      ] as const) {
        expect((await control(method, at, method === 'GET' ? undefined : { faults: [] }, token)).status).toBe(401);
      }
      // The cookie of the desk is not enough: a page of somebody else's could have a browser send it.
      const { ask } = await atTheDesk();
      expect((await ask('/desk/control/everybody', {})).status).toBe(401);
    });

    it('lies to everybody until it is told to stop', async () => {
      expect(await keys()).toBe(200);
      expect((await control('PUT', 'everybody', { faults: [{ id: 'jwks-500' }] })).status).toBe(200);
      expect(await keys()).toBe(500);
      await control('PUT', 'everybody', { faults: [] });
      expect(await keys()).toBe(200);
    });

    it('lies to the browser that carries the cookie of a plan, and to no other', async () => {
      const answer = await control('POST', 'plans', { faults: [{ id: 'response-state-changed' }] });
      const { cookie } = (await answer.json()) as { cookie: { name: string; value: string } };
      const [liedTo, other] = [await atTheDesk(), await atTheDesk()];
      liedTo.carries(cookie.name, cookie.value);
      expect((await liedTo.end('adult', 'approves')).searchParams.get('state')).not.toBe('s');
      expect((await other.end('adult', 'approves')).searchParams.get('state')).toBe('s');
    });

    it.each([
      [
        'a fault that is none',
        'plans',
        { faults: [{ id: 'no-such-fault' }] },
        /expected one of those that `tegata list faults`/,
      ],
      ['a plan of what everybody sees', 'plans', { faults: [{ id: 'jwks-500' }] }, /everybody would see/],
      ['no JSON', 'plans', 'faults=x', /Failed to read the order/],
      ['a member that is none', 'clock', { minutes: 5 }, /Failed to read the order/],
    ])('refuses %s, and says so', async (_, at, body, why) => {
      const answer = await control('POST', at, body);
      expect(answer.status).toBe(400);
      expect(((await answer.json()) as { error: string }).error).toMatch(why);
    });

    it('lists the faults, tells and moves the clock, and knows nothing else', async () => {
      const { faults } = (await (await control('GET', 'faults')).json()) as { faults: { id: string }[] };
      expect(faults.map(({ id }) => id)).toEqual(expect.arrayContaining(['jwks-500', 'id-token-nonce-wrong']));
      const read = async (answer: Promise<Response>) =>
        Date.parse(((await (await answer).json()) as { now: string }).now);
      const before = await read(control('GET', 'clock'));
      expect(await read(control('POST', 'clock', { seconds: 3_600 }))).toBeGreaterThanOrEqual(before + 3_600_000);
      await control('POST', 'clock', { seconds: -3_600 });
      expect((await control('GET', 'elsewhere')).status).toBe(404);
    });
  });

  it('has the broker lie to whoever signs in as a persona that carries a lie, and to nobody else', async () => {
    const { end } = await atTheDesk();
    const userinfo = async (persona: string): Promise<number> => {
      const code = (await end(persona, 'approves')).searchParams.get('code') ?? '';
      const { access_token: token } = await redeem(broker.issuer, code, privateKey);
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${broker.issuer}/protocol/openid-connect/userinfo`, { headers })).status;
    };
    expect(await userinfo('lied-to-userinfo')).toBe(500);
    expect(await userinfo('adult')).toBe(200);
  });

  it('says so where a persona is none', async () => {
    const { ask, begin } = await atTheDesk();
    const answer = await ask('/desk/sign-in', { ticket: await begin(), persona: 'nobody', ending: 'approves' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Failed to load a persona');
  });
});
