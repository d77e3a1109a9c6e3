import { describe, expect, it } from 'vitest';
import { authorizeSteps } from '../../../simulators/broker/steps/authorize/authorize-steps.ts';
import { signingClient } from './stage-signing.ts';
import { setStage } from './stage.ts';

type Change = Record<string, string | undefined>;

const METHOD = 'Invalid parameter: code challenge method is not matching the configured one';
const long = (length: number): string => 'a'.repeat(length);

/** Requests that nobody is redirected for: rule, what is changed, what the page says. */
const PAGE_ROWS: [string, Change, string][] = [
  ['client_id-present', { client_id: undefined }, 'Missing parameter: client_id'],
  ['client_id-length', { client_id: long(256) }, 'Invalid parameter: client_id'],
  ['client_id-charset', { client_id: 'RP-1' }, 'Invalid parameter: client_id'],
  ['client_id-known', { client_id: 'RP9' }, 'Client not found.'],
  ['redirect_uri-present', { redirect_uri: undefined }, 'Missing parameter: redirect_uri'],
  ['redirect_uri-length', { redirect_uri: `http://x.test/${long(255)}` }, 'Invalid parameter: redirect_uri'],
  ['redirect_uri-registered', { redirect_uri: 'http://x.test/' }, 'Invalid parameter: redirect_uri'],
];

/** Requests that the service hears of: rule, what is changed, error, description. */
const REDIRECT_ROWS: [string, Change, string, string][] = [
  ['response_type-present', { response_type: undefined }, 'invalid_request', 'Missing parameter: response_type'],
  ['response_type-value', { response_type: 'token' }, 'unsupported_response_type', 'Invalid parameter: response_type'],
  ['scope-present', { scope: undefined }, 'invalid_request', 'Missing parameter: scope'],
  ['scope-openid', { scope: 'name' }, 'invalid_scope', 'Invalid scopes: name'],
  ['scope-allowed', { scope: 'openid email' }, 'invalid_scope', 'Invalid scopes: openid email'],
  ['state-present', { state: undefined }, 'invalid_request', 'Missing parameter: state'],
  ['state-length', { state: long(256) }, 'invalid_request', 'Invalid parameter: state'],
  ['state-length', { state: '' }, 'invalid_request', 'Invalid parameter: state'],
  ['state-charset', { state: '手形' }, 'invalid_request', 'Invalid parameter: state'],
  ['nonce-present', { nonce: undefined }, 'invalid_request', 'Missing parameter: nonce'],
  ['nonce-length', { nonce: long(256) }, 'invalid_request', 'Invalid parameter: nonce'],
  ['nonce-charset', { nonce: 'a\tb' }, 'invalid_request', 'Invalid parameter: nonce'],
  [
    'code_challenge_method-present',
    { code_challenge_method: undefined },
    'invalid_request',
    'Missing parameter: code_challenge_method',
  ],
  ['code_challenge_method-value', { code_challenge_method: 'plain' }, 'invalid_request', METHOD],
  ['code_challenge-present', { code_challenge: undefined }, 'invalid_request', 'Missing parameter: code_challenge'],
  ['code_challenge-length', { code_challenge: long(129) }, 'invalid_request', 'Invalid parameter: code_challenge'],
  ['code_challenge-charset', { code_challenge: 'a+b' }, 'invalid_request', 'Invalid parameter: code_challenge'],
  [
    'sign_transaction_id-charset',
    { sign_transaction_id: '1' },
    'invalid_request',
    'Invalid parameter: sign_transaction_id',
  ],
  [
    'sign_transaction_id-known',
    { sign_transaction_id: '65a04b4e-af8b-45a2-8713-5ec2631bab64' },
    'invalid_scope',
    'Invalid scopes: expected sign together with sign_transaction_id',
  ],
  [
    'sign_transaction_id-known',
    { scope: 'openid sign', sign_transaction_id: '65a04b4e-af8b-45a2-8713-5ec2631bab64' },
    'invalid_request',
    'Invalid parameter: sign_transaction_id: not known',
  ],
  ['sign_transaction_id-known', { scope: 'openid sign' }, 'invalid_request', 'Missing parameter: sign_transaction_id'],
];

const client = signingClient();

describe('The authorization endpoint', () => {
  it.each(PAGE_ROWS)('shows a page and redirects nowhere when %s is broken by %j', async (_, change, text) => {
    const stage = setStage({ clients: [client] });
    const answer = await stage.browser().request(stage.service.authorizeUrl(change));
    expect([answer.status, answer.page, answer.location]).toEqual([400, 'error', undefined]);
    expect(answer.html).toContain(`invalid_request: ${text}`);
  });

  it.each(REDIRECT_ROWS)('tells the service when %s is broken by %j', async (_, change, error, description) => {
    const stage = setStage({ clients: [client] });
    const { status, location } = await stage.browser().request(stage.service.authorizeUrl(change));
    expect(status).toBe(302);
    expect(location?.origin).toBe('http://service.tegata.test');
    const { state = 'state-1' } = change;
    const returned = 'state' in change && change['state'] === undefined ? {} : { state };
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual({
      error,
      error_description: description,
      ...returned,
    });
    expect(stage.broker.stored().interactions).toBe(0);
  });

  it.each(['client_id', 'redirect_uri', 'scope', 'state', 'nonce', 'acr_values'])('refuses %s twice', async (name) => {
    const stage = setStage();
    const answer = await stage.browser().request(`${stage.service.authorizeUrl()}&${name}=again`);
    const said = answer.location?.searchParams.get('error_description') ?? answer.html;
    expect(said).toContain('duplicated parameter');
  });

  it('has a row in these tables for each of its rules', () => {
    const tested = new Set([...PAGE_ROWS, ...REDIRECT_ROWS].map(([id]) => id));
    const untested = authorizeSteps.map(({ id }) => id).filter((id) => !tested.has(id) && !id.endsWith('-once'));
    // Both need more than a request: see below, and the tests of signing.
    expect(untested).toEqual(['state-semicolon', 'sign_transaction_id-open']);
  });

  it('takes a semicolon in state, and refuses it when told to', async () => {
    const accepting = setStage();
    const refusing = setStage({ options: { semicolonInState: 'refuse' } });
    const errorOf = async ({ service, browser }: typeof accepting): Promise<string | null | undefined> =>
      (await browser().request(service.authorizeUrl({ state: 'a;b' }))).location?.searchParams.get('error');
    expect(await errorOf(accepting)).toBeNull();
    expect(await errorOf(refusing)).toBe('invalid_request');
  });

  it('takes the shortest and the longest values that are documented, and any acr_values', async () => {
    const stage = setStage();
    const edges = { state: 'a', nonce: long(255), code_challenge: long(128), acr_values: 'aal9 anything' };
    const { location } = await stage.browser().request(stage.service.authorizeUrl(edges));
    expect(location?.pathname).toMatch(/\/interactions\//);
    const noAcr = await stage.browser().request(stage.service.authorizeUrl({ acr_values: undefined }));
    expect(noAcr.location?.pathname).toMatch(/\/interactions\//);
  });

  it('shows faults on a page instead when told to, and names itself in answers when told to', async () => {
    const onPage = setStage({ options: { authorizeErrors: 'page' } });
    expect((await onPage.browser().request(onPage.service.authorizeUrl({ nonce: undefined }))).page).toBe('error');
    const named = setStage({ options: { issuerInResponse: true } });
    const { location } = await named.browser().request(named.service.authorizeUrl({ nonce: undefined }));
    expect(location?.searchParams.get('iss')).toBe(named.broker.issuer);
  });

  it('binds the sign-in to the browser with a session cookie that scripts and other sites cannot use', async () => {
    const stage = setStage();
    const { headers } = await stage.browser().request(stage.service.authorizeUrl());
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^tegata_browser=[\w-]{22}; Path=\/api\/realms\/main; HttpOnly; SameSite=Lax$/);
    const secure = setStage({ options: { origin: 'https://broker.tegata.test' } });
    const url = secure.service.authorizeUrl();
    expect((await secure.browser().request(url)).headers.getSetCookie()[0]).toContain('; Secure');
  });

  it('keeps the cookie that a browser has, so that its tabs share it, but none of a strange form', async () => {
    const stage = setStage();
    const browser = stage.browser();
    await browser.begin(stage.service.authorizeUrl());
    const first = browser.cookie;
    await browser.begin(stage.service.authorizeUrl());
    expect(browser.cookie).toBe(first);
    browser.cookie = 'tegata_browser=chosen';
    await browser.begin(stage.service.authorizeUrl());
    expect(browser.cookie).not.toBe('tegata_browser=chosen');
  });
});
