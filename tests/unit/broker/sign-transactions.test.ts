import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { clientGrantSteps } from '../../../simulators/broker/steps/client-grant/client-grant-steps.ts';
import { signResultSteps } from '../../../simulators/broker/steps/sign-result/sign-result-steps.ts';
import { startSigningSteps } from '../../../simulators/broker/steps/start-signing/start-signing-steps.ts';
import { signInOnPhone } from './journeys.ts';
import {
  DATA,
  HASH,
  openSigning,
  resultOf,
  setSigningStage,
  sign,
  signingClient,
  startSigning,
} from './stage-signing.ts';
import { stageClient, type TokenAnswer } from './stage-service.ts';
import { setStage, type Stage } from './stage.ts';

const PREFIX = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const clientToken = async (stage: Stage, id?: string): Promise<string> =>
  String((await stage.service.grantItself({}, id)).body['access_token']);
const personToken = async (stage: Stage): Promise<string> => {
  const { body } = await stage.service.exchange((await signInOnPhone(stage)).get('code') ?? '');
  return String(body['access_token']);
};

describe('The client credentials grant', () => {
  it('gives a client that signs a token of its own', async () => {
    const { status, body } = await setSigningStage().service.grantItself();
    expect([status, body['scope'], body['token_type'], body['expires_in']]).toEqual([200, 'sign', 'Bearer', 300]);
    expect(Object.keys(body)).not.toContain('refresh_token');
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ sub: 'RP00000001', scope: 'sign' });
  });

  it('needs no scope, unless the option says so', async () => {
    expect((await setSigningStage().service.grantItself({ scope: undefined })).status).toBe(200);
    const strict = await setSigningStage({ clientTokenScope: 'required' }).service.grantItself({ scope: undefined });
    expect(strict.body['error_description']).toBe('Invalid scopes: none, expected sign');
  });

  const ROWS: [string, Promise<TokenAnswer>, string][] = [
    ['client-may-sign', setStage({ clients: [stageClient()] }).service.grantItself(), 'unauthorized_client'],
    ['client-scope-sign', setSigningStage().service.grantItself({ scope: 'openid' }), 'invalid_scope'],
  ];

  it.each(ROWS)('is refused by %s', async (_, answer, error) => {
    const { status, body } = await answer;
    expect([status, body['error']]).toEqual([400, error]);
  });

  it('has a row in this table for each rule', () => {
    expect(clientGrantSteps.map(({ id }) => id)).toEqual(ROWS.map(([id]) => id));
  });

  it('gives a token that says nothing at userinfo', async () => {
    const stage = setSigningStage();
    expect((await stage.service.userinfo(await clientToken(stage))).status).toBe(401);
  });
});

describe('Starting a signing', () => {
  const start = async (body: unknown, stage = setSigningStage()): Promise<TokenAnswer> =>
    stage.service.startSigning(await clientToken(stage), body);

  it.each([
    ['a hash', { data: DATA }],
    ['a hash, said so, with a title', { data: DATA, data_type: 'hash', title: '契約書' }],
    ['a DigestInfo', { data: Buffer.concat([PREFIX, HASH]).toString('base64'), data_type: 'digest_info' }],
    ['members nobody knows', { data: DATA, extra: 1 }],
  ])('takes %s', async (_, body) => {
    const { status, body: answer, headers } = await start(body);
    expect([status, answer['expires_in'], headers.get('cache-control')]).toEqual([201, 1800, 'no-store']);
    expect(answer['sign_transaction_id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['no JSON', 'data=1', /^Invalid body: expected a JSON object$/],
    ['a list', '[]', /^Invalid body/],
    ['no data', {}, /^Missing member: data$/],
    ['base64url', { data: HASH.toString('base64url') }, /data: expected padded Base64 of the standard alphabet/],
    ['no padding', { data: DATA.slice(0, -1) }, /expected padded Base64/],
    ['a number', { data: 1 }, /expected padded Base64 .*got 1$/],
    [
      'hexadecimal',
      { data: HASH.toString('hex') },
      /expected the 32 bytes of a SHA-256 hash, got 48 bytes \(was it hex/,
    ],
    ['SHA-1', { data: HASH.subarray(12).toString('base64') }, /got 20 bytes$/],
    [
      'a DigestInfo as a hash',
      { data: Buffer.concat([PREFIX, HASH]).toString('base64') },
      /a DigestInfo: name that mode/,
    ],
    ['a hash as a DigestInfo', { data: DATA, data_type: 'digest_info' }, /expected a DER DigestInfo of SHA-256/],
    ['another mode', { data: DATA, data_type: 'pdf' }, /data_type: expected hash or digest_info, got pdf/],
    ['an empty title', { data: DATA, title: '' }, /title: expected a text of 1 to 100 characters/],
  ])('refuses %s readably', async (_, body, description) => {
    const { status, body: answer } = await start(body);
    expect([status, answer['error']]).toEqual([400, 'invalid_request']);
    expect(answer['error_description']).toMatch(description);
  });

  it('calls its members as the option says', async () => {
    const stage = setSigningStage({ signMembers: { data: 'digest', id: 'id' } });
    const { body } = await start({ digest: DATA }, stage);
    expect(Object.keys(body)).toEqual(['id', 'expires_in']);
  });

  it.each([
    ['no token', async () => undefined, 401, 'invalid_token'],
    ['a token nobody knows', async () => 'x', 401, 'invalid_token'],
    ['a person’s token', personToken, 403, 'insufficient_scope'],
  ])('refuses %s (start-token-of-client)', async (_, token, status, error) => {
    const stage = setSigningStage();
    const answer = await stage.service.startSigning(await token(stage), { data: DATA });
    expect([answer.status, answer.body['error']]).toEqual([status, error]);
    expect(answer.headers.get('www-authenticate')).toContain(error);
    expect(startSigningSteps).toHaveLength(1);
  });

  it('refuses a client’s token that is over', async () => {
    const stage = setSigningStage();
    const token = await clientToken(stage);
    await stage.world.clock.advance(5 * 60_000);
    expect((await stage.service.startSigning(token, { data: DATA })).status).toBe(401);
  });

  it('is not for a private business without an operator', () => {
    const { operatorKey: _, ...client } = signingClient();
    expect(() => setStage({ clients: [client] })).toThrow(/operatorKey: expected the key of a platform operator/);
    expect(() => setStage({ clients: [{ ...client, api: 'government' }] })).not.toThrow();
  });
});

describe('Fetching a result', () => {
  const ROWS: [string, (stage: Stage) => Promise<TokenAnswer>, number, string][] = [
    [
      'result-token-of-person',
      async (stage) => resultOf(stage, { ...(await sign(stage)), token: await clientToken(stage) }),
      403,
      'insufficient_scope',
    ],
    [
      'result-token-of-person',
      async (stage) => resultOf(stage, { ...(await sign(stage)), token: 'x' }),
      401,
      'invalid_token',
    ],
    [
      'result-transaction-known',
      async (stage) => stage.service.signResult((await sign(stage)).token, 'x'),
      404,
      'unknown_sign_transaction',
    ],
    [
      'result-transaction-of-client',
      async (stage) =>
        stage.service.signResult((await sign(stage)).token, await startSigning(stage, undefined, 'RP00000002')),
      403,
      'other_client',
    ],
    [
      'result-signed',
      async (stage) => resultOf(stage, { ...(await openSigning(stage)), token: await personToken(stage) }),
      409,
      'not_signed_yet',
    ],
    [
      'result-of-this-signing',
      async (stage) => resultOf(stage, { ...(await sign(stage)), token: await personToken(stage) }),
      403,
      'other_sign_transaction',
    ],
    [
      'result-in-time',
      async (stage) => {
        const signed = await sign(stage);
        await stage.world.clock.advance(60_000);
        return resultOf(stage, signed);
      },
      410,
      'result_expired',
    ],
    [
      'result-unread',
      async (stage) => {
        const signed = await sign(stage);
        await resultOf(stage, signed);
        return resultOf(stage, signed);
      },
      410,
      'result_already_read',
    ],
  ];

  it.each(ROWS)('is refused by %s', async (_, fetchResult, status, error) => {
    const stage = setSigningStage({ signResultReads: 'once', signResultLifetimeMs: 60_000 });
    const answer = await fetchResult(stage);
    expect([answer.status, answer.body['error']]).toEqual([status, error]);
    expect(String(answer.body['error_description'])).not.toBe('');
  });

  it('has a row in this table for each rule', () => {
    const tested = new Set(ROWS.map(([id]) => id));
    expect(signResultSteps.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('may be done again unless the option says otherwise', async () => {
    const stage = setSigningStage();
    const signed = await sign(stage);
    await resultOf(stage, signed);
    expect((await resultOf(stage, signed)).status).toBe(200);
  });

  it('forgets transactions when nothing can come of them any more', async () => {
    const stage = setSigningStage();
    await sign(stage);
    expect(stage.broker.stored()).toMatchObject({ signTransactions: 1, clientTokens: 1 });
    await stage.world.clock.advance(3 * 60 * 60_000);
    expect(stage.broker.stored()).toMatchObject({ signTransactions: 0, clientTokens: 0 });
  });
});
