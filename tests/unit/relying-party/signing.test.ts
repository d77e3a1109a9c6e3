import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Handle } from '../../../simulators/world/wire.ts';
import { loadServices } from '../../../simulators/relying-party/services.ts';
import { visit } from './visit.ts';

const OPERATOR = 'http://operator.tegata.test';
const OPERATOR_KEY = { kty: 'EC', kid: 'operator-1' } as const;
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** A private business that has a document signed, and an operator that answers the same to everybody. */
function visitSigning(id = 'securities', operator: Handle = () => Response.json({ result: 'valid' })) {
  const asked: unknown[] = [];
  const visited = visit({ id, change: { clientId: 'RP00000001', operator: { origin: OPERATOR, key: OPERATOR_KEY } } });
  visited.world.network.serve(OPERATOR, 'operator', async (request) => {
    asked.push(await request.clone().json());
    return operator(request);
  });
  return { ...visited, signing: visited.broker.signing, toOperator: asked, tab: visited.browser() };
}

function hashOf(id: string): Buffer {
  const document = loadServices().find((service) => service.id === id)?.signing?.document ?? '';
  return createHash('sha256').update(document).digest();
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const html = (): Response => new Response('<h1>Error</h1>', { headers: { 'content-type': 'text/html' } });
const notYet = json({ error: 'not_signed_yet' }, 409);

describe('a service that has documents signed', () => {
  it.each([
    ['securities', 'hash', hashOf('securities')],
    ['insurer', 'digest_info', Buffer.concat([DIGEST_INFO, hashOf('insurer')])],
  ])('%s hands its document in as %s, with a token of its own', async (id, mode, data) => {
    const { tab, signing, broker } = visitSigning(id);
    await tab.starts();
    expect(signing.starts).toMatchObject([
      { path: '', authorization: 'Bearer own-1', body: { data: data.toString('base64'), data_type: mode } },
    ]);
    expect(broker.tokenRequests.map((form) => [form.get('grant_type'), form.get('scope')])).toEqual([
      ['client_credentials', 'sign'],
    ]);
  });

  it('starts each signing anew, and asks for the one that was started', async () => {
    const { browser } = visitSigning();
    const asked = [await browser('first').starts(), await browser('second').starts()];
    expect(asked.map((parameters) => parameters.get('sign_transaction_id'))).toEqual([
      'transaction-1',
      'transaction-2',
    ]);
    expect(asked.map((parameters) => parameters.get('scope')?.split(' ').includes('sign'))).toEqual([true, true]);
  });

  it('fetches the result with the person’s token, and hands it to its operator unopened', async () => {
    const { tab, signing, toOperator } = visitSigning();
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed' });
    expect(signing.results).toMatchObject([{ path: '/transaction-1/result', authorization: 'Bearer access-1' }]);
    expect(toOperator).toEqual([
      { sign_certificate_jwe: 'for the operator', hash: hashOf('securities').toString('base64') },
    ]);
  });

  it.each([
    ['an error 500', json({ error: 'server_error' }, 500), 'unreachable'],
    ['a refusal', json({ error: 'insufficient_scope' }, 403), 'failed'],
    ['a page', html, 'failed'],
    ['a list', json([{ sign_transaction_id: 'x' }], 201), 'failed'],
    ['half an answer', () => new Response('{"sign_tr', { headers: { 'content-type': 'application/json' } }), 'failed'],
    ['no id', json({ expires_in: 1800 }, 201), 'failed'],
    ['an empty id', json({ sign_transaction_id: '' }, 201), 'failed'],
    ['a number as id', json({ sign_transaction_id: 7 }, 201), 'failed'],
  ])('sends nobody to the broker when the answer to its start is %s', async (_what, answer, page) => {
    const { tab, signing } = visitSigning();
    signing.insteadOfStart.push(answer);
    const seen = await tab.open('/login');
    expect(seen).toMatchObject({ page, location: undefined });
    expect(signing.starts).toHaveLength(1);
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed' });
  });

  it('waits for a result that is not there yet, two seconds at a time', async () => {
    const { tab, signing } = visitSigning();
    const asked = await tab.starts();
    signing.insteadOfResult.push(notYet, notYet);
    expect(await tab.returns(asked)).toMatchObject({ page: 'signed' });
    const [first = 0] = signing.results.map(({ atMs }) => atMs);
    expect(signing.results.map(({ atMs }) => atMs - first)).toEqual([0, 2000, 4000]);
  });

  it('gives up on a result that does not come after four times', async () => {
    const { tab, signing } = visitSigning();
    const asked = await tab.starts();
    signing.insteadOfResult.push(...Array.from({ length: 9 }, () => notYet));
    expect(await tab.returns(asked)).toMatchObject({ page: 'failed' });
    expect(signing.results).toHaveLength(4);
    expect(await tab.open('/account')).toMatchObject({ status: 401 });
  });

  it.each([
    ['over', json({ error: 'result_expired' }, 410), 'failed'],
    ['an error 500', json({ error: 'server_error' }, 500), 'unreachable'],
    ['too many requests', () => new Response(null, { status: 429, headers: { 'retry-after': '3' } }), 'failed'],
    ['a page', html, 'failed'],
  ])('does not ask again for a result that is %s', async (_what, answer, page) => {
    const { tab, signing } = visitSigning();
    const asked = await tab.starts();
    signing.insteadOfResult.push(answer);
    expect(await tab.returns(asked)).toMatchObject({ page });
    expect(signing.results).toHaveLength(1);
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed' });
  });

  it.each([
    [{ result: 'invalid', reason: 'signature_invalid' }, 'signature-wrong'],
    [{ result: 'invalid', reason: 'certificate_expired' }, 'signer-expired'],
    [{ result: 'invalid', reason: 'certificate_not_yet_valid' }, 'signer-not-yet-valid'],
    [{ result: 'invalid', reason: 'certificate_revoked' }, 'signer-revoked'],
    [{ result: 'invalid', reason: 'of another kind' }, 'signer-untrusted'],
    [{ result: 'invalid' }, 'signer-untrusted'],
    [{ result: 'perhaps' }, 'failed'],
    [{}, 'failed'],
  ])('takes no signature of which its operator says %j', async (verdict, page) => {
    const { tab } = visitSigning('securities', json(verdict));
    expect(await tab.returns(await tab.starts())).toMatchObject({ page });
    expect(await tab.open('/account')).toMatchObject({ status: 401 });
  });
});
