import { describe, expect, it } from 'vitest';
import type { Lies } from './fake-broker.ts';
import { visit } from './visit.ts';

const claim =
  (changes: Record<string, unknown>): NonNullable<Lies['claims']> =>
  (claims) => ({ ...claims, ...changes });
const at = (seconds: number): number => Date.parse('2026-04-01T00:00:00Z') / 1000 + seconds;
const html = (): Response => new Response('<h1>Error</h1>', { headers: { 'content-type': 'text/html' } });
const unsigned = (token: string): string =>
  `${btoa('{"alg":"none"}').replaceAll('=', '')}.${token.split('.')[1] ?? ''}.`;
const bent = (token: string): string => `${token.slice(0, -6)}${token.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA'}`;

const refused: [why: string, lies: Lies][] = [
  ['another nonce', { claims: claim({ nonce: 'other' }) }],
  ['no nonce', { claims: claim({ nonce: undefined }) }],
  ['another issuer', { claims: claim({ iss: 'http://broker.tegata.test/api/realms/main/' }) }],
  ['no issuer', { claims: claim({ iss: undefined }) }],
  ['another audience', { claims: claim({ aud: 'RP00000009' }) }],
  ['no audience', { claims: claim({ aud: undefined }) }],
  ['a second audience without azp', { claims: claim({ aud: ['RP00000001', 'RP00000009'] }) }],
  ['no subject', { claims: claim({ sub: undefined }) }],
  ['an empty subject', { claims: claim({ sub: '' }) }],
  ['a time of expiry 30 s ago', { claims: claim({ exp: at(-30) }) }],
  ['no time of expiry', { claims: claim({ exp: undefined }) }],
  ['no time of issue', { claims: claim({ iat: undefined }) }],
  ['a future not-before', { claims: claim({ nbf: at(31) }) }],
  ['the at_hash of another access token', { claims: claim({ at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }) }],
  ['the signature of a stranger', { signedByStranger: true }],
  ['a bent signature', { idToken: bent }],
  ['no signature', { idToken: unsigned }],
  ['too few parts', { idToken: () => 'not-a-token' }],
  ['no ID token at all', { idToken: () => undefined }],
  ['an algorithm that was not announced', { metadata: { id_token_signing_alg_values_supported: ['RS256'] } }],
  ['userinfo of another subject', { userinfo: { sub: 'person-2', name: '別人' } }],
  ['userinfo without a subject', { userinfo: { name: '別人' } }],
  ['userinfo refused', { instead: { userinfo: () => Response.json({ error: 'invalid_token' }, { status: 401 }) } }],
  ['userinfo in HTML', { instead: { userinfo: html } }],
  ['a token answer in HTML', { instead: { token: html } }],
  ['the code refused', { instead: { token: () => Response.json({ error: 'invalid_grant' }, { status: 400 }) } }],
  ['no keys', { instead: { certs: () => Response.json({ keys: [] }) } }],
  ['keys that are none', { instead: { certs: () => Response.json({ keys: [{ kty: 'EC', crv: 'P-256' }] }) } }],
];

describe('a service', () => {
  it.each(refused)('opens no session and says so in Japanese for %s', async (_why, lies) => {
    const { browser, broker } = visit();
    Object.assign(broker.lies, lies);
    const tab = browser();
    const seen = await tab.returns(await tab.starts());
    expect(seen).toMatchObject({ status: 400, page: 'failed' });
    expect(seen.text).toContain('認証できませんでした');
    expect(seen.text).not.toMatch(/error|exception|stack|unexpected/i);
    expect(await tab.open('/account')).toMatchObject({ status: 401 });
  });

  it.each<[string, Lies]>([
    ['an audience in a list of one', { claims: claim({ aud: ['RP00000001'] }) }],
    ['a time of expiry within the library’s tolerance of 30 s', { claims: claim({ exp: at(-29) }) }],
    ['the right at_hash', { claims: claim({ at_hash: '9MKET0Y7WpOlF96BtnoJyA' }) }],
  ])('accepts %s', async (_what, lies) => {
    const { browser, broker } = visit();
    Object.assign(broker.lies, lies);
    const tab = browser();
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed-in' });
  });

  it('refuses a broker that calls itself by another issuer', async () => {
    const { browser, broker } = visit();
    broker.lies.metadata = { issuer: 'http://broker.tegata.test/other' };
    expect(await browser().open('/login')).toMatchObject({ status: 400, page: 'failed' });
  });

  it.each([
    ['another state', { state: 'other' }],
    ['no state', { state: '' }],
  ])('exchanges nothing for an answer with %s', async (_what, answer) => {
    const { browser, broker } = visit();
    const tab = browser();
    expect(await tab.returns(await tab.starts(), answer)).toMatchObject({ status: 400, page: 'failed' });
    expect(broker.tokenRequests).toEqual([]);
  });

  it('takes each answer once', async () => {
    const { browser, broker } = visit();
    const tab = browser();
    const asked = await tab.starts();
    await tab.returns(asked);
    expect(await tab.returns(asked)).toMatchObject({ page: 'failed' });
    expect(broker.tokenRequests).toHaveLength(1);
  });
});
