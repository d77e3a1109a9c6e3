import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

describe('a person who signs in', () => {
  it('finds a start page with one button', async () => {
    const start = await visit().browser().open('/');
    expect(start).toMatchObject({ status: 200, page: 'start' });
    expect(start.text).toContain('<button>マイナンバーカードで認証</button>');
    expect(start.text).toContain('氏名、住所、生年月日、性別');
  });

  it('is sent to the broker with every parameter that is required', async () => {
    const asked = await visit().browser().starts();
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'RP00000001',
      redirect_uri: 'http://shop.tegata.test/callback',
      scope: 'openid name address birthdate gender',
      code_challenge_method: 'S256',
      acr_values: 'aal3 crl',
    });
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(asked.get('state')).not.toBe(asked.get('nonce'));
  });

  it('asks with a fresh state, nonce and challenge each time', async () => {
    const browser = visit().browser();
    const [one, other] = [await browser.starts(), await browser.starts()];
    for (const member of ['state', 'nonce', 'code_challenge']) expect(one.get(member)).not.toBe(other.get(member));
  });

  it('is greeted and sees the subject and all items, escaped', async () => {
    const browser = visit().browser();
    const seen = await browser.returns(await browser.starts());
    expect(seen).toMatchObject({ status: 200, page: 'signed-in' });
    expect(seen.text).toContain('ようこそ、山田 &lt;太郎&gt;さん。');
    for (const text of ['person-1', '東京都見本区一丁目', '19850315']) expect(seen.text).toContain(text);
  });

  it('is told which item was not given', async () => {
    const { browser, broker } = visit();
    broker.lies.userinfo = { sub: 'person-1', name: '山田 太郎', address: '' };
    const tab = browser();
    const seen = await tab.returns(await tab.starts());
    expect(seen.text.match(/提供されませんでした/g)).toHaveLength(3);
  });

  it('can sign in from two tabs, in either order', async () => {
    const browser = visit().browser();
    const [first, second] = [await browser.starts(), await browser.starts()];
    expect(await browser.returns(second)).toMatchObject({ page: 'signed-in' });
    expect(await browser.returns(first)).toMatchObject({ page: 'signed-in' });
  });

  it('is signed out by the button', async () => {
    const browser = visit().browser();
    await browser.returns(await browser.starts());
    const stolen = browser.cookie() ?? '';
    expect(await browser.open('/logout', 'POST')).toMatchObject({ status: 303 });
    expect(await browser.open('/account')).toMatchObject({ status: 401, page: 'not-signed-in' });
    expect(stolen).toMatch(/^shop_session=/);
  });

  it('is not signed out by a link', async () => {
    const browser = visit().browser();
    await browser.returns(await browser.starts());
    expect(await browser.open('/logout')).toMatchObject({ status: 404, page: 'not-found' });
    expect(await browser.open('/account')).toMatchObject({ page: 'signed-in' });
  });
});

describe('a service that asks for nothing but openid', () => {
  it('shows the subject and no item, whatever the broker gives', async () => {
    const { browser, broker } = visit({ id: 'club' });
    broker.lies.claims = (claims) => ({ ...claims, aud: 'RP00000003' });
    const tab = browser();
    const asked = await tab.starts();
    expect(asked.get('scope')).toBe('openid');
    const seen = await tab.returns(asked);
    expect(seen.page).toBe('signed-in');
    expect(seen.text).toContain('person-1');
    expect(seen.text).not.toContain('山田');
  });
});

describe('what goes to the broker from behind', () => {
  it.each([
    ['shop', 'ES256', 'RP00000001'],
    ['bank', 'ES256', 'RP00000002'],
    ['club', 'RS256', 'RP00000003'],
  ])('carries an assertion of %s with %s', async (id, alg, clientId) => {
    const { browser, broker } = visit({ id });
    broker.lies.claims = (claims) => ({ ...claims, aud: clientId });
    const tab = browser();
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed-in' });
    const sent = broker.tokenRequests[0] ?? new URLSearchParams();
    const assertion = sent.get('client_assertion') ?? '';
    expect(decodeProtectedHeader(assertion)).toMatchObject({ alg, kid: `${id}-test-key` });
    expect(decodeJwt(assertion)).toMatchObject({
      iss: clientId,
      sub: clientId,
      aud: 'http://broker.tegata.test/api/realms/main/token',
      jti: expect.stringMatching(/^.{16,}$/) as string,
    });
    expect(sent.get('redirect_uri')).toBe(`http://${id}.tegata.test/callback`);
    expect(sent.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  });

  it('fetches userinfo once, with the token in the header, and never for the account page', async () => {
    const { browser, broker } = visit();
    const tab = browser();
    await tab.returns(await tab.starts());
    await tab.open('/account');
    expect(broker.userinfoRequests).toEqual(['Bearer access-1']);
  });

  it('is the same to the byte when the seed is the same', async () => {
    expect(await journalOfTwo()).toBe(await journalOfTwo());
  });
});

async function journalOfTwo(): Promise<string> {
  const { browser, journal } = visit({ seed: 'again' });
  await Promise.all([browser('one'), browser('other')].map(async (tab) => tab.returns(await tab.starts())));
  return JSON.stringify(journal);
}
