import { verify, X509Certificate } from 'node:crypto';
import { compactDecrypt, decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { signatureSteps } from '../../../simulators/broker/steps/signature/signature-steps.ts';
import { signInOnPhone } from './journeys.ts';
import {
  DATA,
  DOCUMENT,
  openSigning,
  operatorKey,
  resultOf,
  setSigningStage,
  sign,
  startSigning,
  tokenOf,
  type Signing,
} from './stage-signing.ts';
import type { Stage } from './stage.ts';
import type { AppAnswer, StageApp } from './stage-app.ts';
import { linkOn } from './stage-browser.ts';
import type { CardRequest } from './stage-card.ts';

const GOVERNMENT = { api: 'government' } as const;

function isSigned({ signature, certificate }: Record<string, unknown>): boolean {
  const { publicKey } = new X509Certificate(Buffer.from(String(certificate), 'base64'));
  return verify('RSA-SHA256', Buffer.from(DOCUMENT), publicKey, Buffer.from(String(signature), 'base64'));
}

describe('A signing', () => {
  it('gives a private business a JWE that only its operator can open', async () => {
    const stage = setSigningStage();
    const { status, body } = await resultOf(stage, await sign(stage));
    expect([status, Object.keys(body)]).toEqual([200, ['sign_certificate_jwe']]);
    const { plaintext, protectedHeader } = await compactDecrypt(String(body['sign_certificate_jwe']), operatorKey);
    expect(protectedHeader).toEqual({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'operator-1' });
    expect(isSigned(JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, unknown>)).toBe(true);
  });

  it('gives a government service both values and what the check found', async () => {
    const stage = setSigningStage({}, GOVERNMENT);
    const { body } = await resultOf(stage, await sign(stage));
    expect(Object.keys(body)).toEqual(['signature', 'certificate', 'certificate_validity']);
    expect([isSigned(body), body['certificate_validity']]).toEqual([true, 'valid']);
  });

  it('says to the app what is to be signed, and asks for no challenge', async () => {
    const stage = setSigningStage();
    const { app } = await openSigning(stage);
    const session = app.session();
    expect([session['purpose'], session['challenge']]).toEqual(['signing', undefined]);
    expect(session['target']).toEqual({
      hash: DATA,
      digest_info: Buffer.concat([
        Buffer.from('3031300d060960864801650304020105000420', 'hex'),
        Buffer.from(DATA, 'base64'),
      ]).toString('base64'),
    });
  });

  it('takes no signature before the consent, and leads back only after both', async () => {
    const stage = setSigningStage();
    const { app, card } = await openSigning(stage);
    expect((await app.sign(card)).status).toBe(409);
    await app.consent();
    expect([app.session()['state'], app.session()['return_url']]).toEqual(['consented', undefined]);
    await app.sign(card);
    expect([app.session()['state'], typeof app.session()['return_url']]).toEqual(['approved', 'string']);
  });

  it('gives the service the same sub as an authentication of the same person', async () => {
    const stage = setSigningStage();
    const { token } = await sign(stage);
    const code = (await signInOnPhone(stage)).get('code') ?? '';
    const { body } = await stage.service.exchange(code);
    expect(decodeJwt(token).sub).toBe(decodeJwt(String(body['id_token'])).sub);
  });

  it('gives the items that were shown, and no others', async () => {
    const stage = setSigningStage();
    const { token } = await sign(stage, 'openid name sign');
    expect(Object.keys((await stage.service.userinfo(token)).body)).toEqual(['sub', 'name']);
  });

  it('can be asked for again after it was stopped, but not after it was done', async () => {
    const stage = setSigningStage();
    const { id, app } = await openSigning(stage);
    await app.call(`/sessions/${String(app.session()['id'])}/cancel`, { reason: 'person' });
    const ask = () =>
      stage
        .browser('smartphone')
        .request(stage.service.authorizeUrl({ scope: 'openid sign', sign_transaction_id: id }));
    expect((await ask()).location?.pathname).toMatch(/\/interactions\//);
    const done = await sign(stage);
    const again = await stage
      .browser()
      .request(stage.service.authorizeUrl({ scope: 'openid sign', sign_transaction_id: done.id }));
    expect(again.location?.searchParams.get('error_description')).toMatch(/already signed/);
  });

  it('tells the service that the person stopped it', async () => {
    const stage = setSigningStage();
    const { app, browser } = await openSigning(stage);
    await app.call(`/sessions/${String(app.session()['id'])}/cancel`, { reason: 'person' });
    const { location } = await browser.request(String(app.session()['return_url']));
    expect(location?.searchParams.get('error_description')).toBe('The user cancelled the signature');
  });

  it('cannot be asked for with a transaction that is too old, or of another client', async () => {
    const stage = setSigningStage();
    const ask = async (id: string): Promise<unknown> => {
      const url = stage.service.authorizeUrl({ scope: 'openid sign', sign_transaction_id: id });
      return (await stage.browser().request(url)).location?.searchParams.get('error_description');
    };
    expect(await ask(await startSigning(stage, undefined, 'RP00000002'))).toMatch(/not known$/);
    const id = await startSigning(stage);
    await stage.world.clock.advance(30 * 60_000 - 1);
    expect(await ask(id)).toBeNull();
    await stage.world.clock.advance(1);
    expect(await ask(id)).toMatch(/expired$/);
  });

  it('does not mix with an authentication', async () => {
    const stage = setSigningStage();
    const { app, card } = await openSigning(stage);
    expect((await app.prove(card)).body).toMatchObject({ error: 'wrong_state', message: /for signing/ } as never);
  });
});

type Row = [step: string, api: 'private' | 'government', what: string, answer: string, card: CardRequest];
const EXPIRED = { notAfter: new Date('2026-01-01T00:00:00+09:00') };
const EARLY = { notBefore: new Date('2027-01-01T00:00:00+09:00') };

const ROWS: readonly Row[] = [
  ['signer-in-date', 'government', 'an expired certificate', 'certificate_expired', EXPIRED],
  ['signer-in-date', 'private', 'an expired certificate', 'approved', EXPIRED],
  ['signer-in-date', 'government', 'a certificate of next year', 'certificate_not_yet_valid', EARLY],
  ['signer-known', 'private', 'a certificate for authentication', 'certificate_untrusted', { kind: 'authentication' }],
];

const answerOf = ({ body }: AppAnswer): unknown => body['error'] ?? body['state'];

/** Another browser and phone at the same transaction, the consent given. */
async function openAgain(stage: Stage, id: string, holder?: string): Promise<StageApp> {
  const [browser, app] = [stage.browser('smartphone', 'other'), stage.app('phone-2', holder)];
  const url = stage.service.authorizeUrl({ scope: 'openid sign', sign_transaction_id: id });
  await app.open(linkOn((await browser.begin(url)).html));
  await app.consent();
  return app;
}

describe('What a card has signed', () => {
  it.each(ROWS)('by %s of the %s reference: %s gives %s', async (_, api, __, answer, card) => {
    const stage = setSigningStage({}, { api });
    const signing = await openSigning(stage, undefined, card);
    await signing.app.consent();
    expect(answerOf(await signing.app.sign(signing.card))).toBe(answer);
  });

  const MORE: [string, (stage: Stage, signing: Signing) => Promise<AppAnswer>, string][] = [
    [
      'signer-not-revoked',
      (stage, { app, card }) => {
        stage.trust.revoke(card.serial, 'affiliationChanged');
        return app.sign(card);
      },
      'certificate_revoked',
    ],
    ['items-complete', (_, { app, card }) => app.sign(card, { items: {} }), 'items_missing'],
    ['signer-known', (_, { app, card }) => app.sign(card, { certificate: 'AAAA' }), 'certificate_untrusted'],
    [
      'transaction-unsigned',
      async (stage, { id, app, card }) => {
        const other = await openAgain(stage, id);
        await app.sign(card);
        return other.sign(card);
      },
      'already_signed',
    ],
    ['holder-same', async (stage, { id, card }) => (await openAgain(stage, id, 'hanako')).sign(card), 'other_person'],
  ];

  it.each(MORE)('is refused by %s', async (_, send, error) => {
    const stage = setSigningStage({}, GOVERNMENT);
    const signing = await openSigning(stage, 'openid name sign');
    await signing.app.consent();
    expect(answerOf(await send(stage, signing))).toBe(error);
  });

  it('has a row in these tables for each rule', () => {
    const tested = new Set([...ROWS.map(([id]) => id), ...MORE.map(([id]) => id)]);
    expect(signatureSteps.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('may be revoked where the service is a private business: the server does not look', async () => {
    const stage = setSigningStage();
    const { app, browser, card, id } = await openSigning(stage);
    stage.trust.revoke(card.serial, 'affiliationChanged');
    await app.consent();
    await app.sign(card);
    expect((await stage.service.signResult(await tokenOf(stage, { app, browser }), id)).status).toBe(200);
  });

  it('is not verified by the server: a wrong signature reaches the service', async () => {
    const stage = setSigningStage({}, GOVERNMENT);
    const { app, browser, card, id } = await openSigning(stage);
    await app.consent();
    await app.sign(card, { signature: 'AAAA' });
    const { body } = await stage.service.signResult(await tokenOf(stage, { app, browser }), id);
    expect(body['signature']).toBe('AAAA');
  });
});
