import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCode } from '../../scenarios/hands/read-code.ts';
import { serveBrokerAlone, type BrokerAlone } from '../../scenarios/serve-broker.ts';

const REDIRECT_URI = 'http://127.0.0.1:9/callback';
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148';
const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

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

  /** A browser of the test: cookies, and redirects that are looked at. */
  const browse = (userAgent = PHONE) => {
    const cookies = new Map<string, string>();
    const ask = async (url: string, form?: Record<string, string>, from = origin) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(new URL(url, origin), {
        redirect: 'manual',
        headers: { cookie, 'user-agent': userAgent, 'accept-language': 'ja', ...(form && { origin: from }) },
        ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      });
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (/Max-Age=0/.test(set)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    };
    let at = '';
    /** Begins a sign-in and gives its page. */
    const begins = async (): Promise<string> => {
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: 'RP1',
        redirect_uri: REDIRECT_URI,
        scope: 'openid name',
        state: 's',
        nonce: 'n',
        code_challenge: createHash('sha256').update('v'.repeat(43)).digest('base64url'),
        code_challenge_method: 'S256',
      });
      let answer = await ask(`${broker.issuer}/protocol/openid-connect/auth?${query.toString()}`);
      for (let to = answer.headers.get('location'); to; to = answer.headers.get('location')) {
        at = to;
        answer = await ask(to);
      }
      return answer.text();
    };
    /** The ticket in the link to the app. */
    const begin = async (): Promise<string> => /\/open\?ticket=([\w-]+)/.exec(await begins())?.[1] ?? '';
    const end = async (persona: string, ending: string): Promise<URL> => {
      const answer = await ask('/desk/sign-in', { ticket: await begin(), persona, ending });
      const back = await ask(answer.headers.get('location') ?? '');
      return new URL(back.headers.get('location') ?? 'about:blank');
    };
    return { ask, begins, begin, end, at: () => at };
  };
  const atTheDesk = async () => {
    const browser = browse();
    expect((await browser.ask(broker.desk)).status).toBe(200);
    return browser;
  };

  it('is closed to whoever does not have the token, and the service’s own endpoints are not', async () => {
    const stranger = browse();
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
    const pc = browse('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36');
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
});
