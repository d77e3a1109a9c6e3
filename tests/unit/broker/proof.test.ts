import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { proofSteps } from '../../../simulators/broker/steps/proof/proof-steps.ts';
import { setStage, type Stage } from './stage.ts';
import type { AppAnswer, StageApp } from './stage-app.ts';
import { linkOn } from './stage-browser.ts';
import type { StageCard } from './stage-card.ts';

interface Given {
  readonly stage: Stage;
  readonly app: StageApp;
  readonly card: StageCard;
}

const open = async (stage = setStage(), change?: Record<string, string>, holder?: string): Promise<Given> => {
  const [browser, app, card] = [stage.browser('smartphone'), stage.app('phone-1', holder), await stage.card()];
  await app.open(linkOn((await browser.begin(stage.service.authorizeUrl(change))).html));
  return { stage, app, card };
};

const ROWS: [string, string, string, (given: Given) => Promise<AppAnswer>][] = [
  [
    'certificate-trusted',
    'no certificate',
    'certificate_untrusted',
    ({ app, card }) => app.prove(card, { certificate: 'AAAA' }),
  ],
  [
    'certificate-trusted',
    'a certificate of another root',
    'certificate_untrusted',
    ({ stage, app, card }) =>
      app.prove(card, { certificate: Buffer.from(stage.trust.roots.signing).toString('base64') }),
  ],
  [
    'certificate-trusted',
    'a certificate that was changed',
    'certificate_untrusted',
    ({ app, card }) => {
      const der = Buffer.from(card.certificate);
      der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);
      return app.prove(card, { certificate: der.toString('base64') });
    },
  ],
  [
    'signature-right',
    'a signature over something else',
    'signature_invalid',
    ({ app, card }) => app.prove(card, { signature: Buffer.from(card.sign(Buffer.from('x'))).toString('base64') }),
  ],
  ['signature-right', 'no signature', 'signature_invalid', ({ app, card }) => app.prove(card, { signature: '' })],
  [
    'holder-same',
    'another person’s card',
    'other_person',
    async ({ stage }) => {
      const { app, card } = await open(stage, {}, 'hanako');
      return app.prove(card);
    },
  ],
  [
    'certificate-in-date',
    'an expired card',
    'certificate_expired',
    async ({ stage, app }) => app.prove(await stage.card({ notAfter: new Date(stage.world.clock.now() - 1000) })),
  ],
  [
    'certificate-in-date',
    'a card of the future',
    'certificate_not_yet_valid',
    async ({ stage, app }) => app.prove(await stage.card({ notBefore: new Date(stage.world.clock.now() + 1000) })),
  ],
  [
    'certificate-not-revoked',
    'a revoked card',
    'certificate_revoked',
    ({ stage, app, card }) => {
      stage.trust.revoke(card.serial, 'superseded');
      return app.prove(card);
    },
  ],
  [
    'certificate-not-revoked',
    'a suspended card',
    'certificate_suspended',
    ({ stage, app, card }) => {
      stage.trust.suspend(card.serial);
      return app.prove(card);
    },
  ],
  [
    'items-complete',
    'an item missing',
    'items_missing',
    ({ app, card }) => app.prove(card, { items: { name: '手形 太郎' } }),
  ],
];

describe('A proof', () => {
  it.each(ROWS)('is refused by %s for %s with %s', async (_, __, error, send) => {
    const given = await open();
    const answer = await send(given);
    expect([answer.status, answer.body['error']]).toEqual([422, error]);
  });

  it('has a row in this table for each rule', () => {
    const tested = new Set(ROWS.map(([id]) => id));
    expect(proofSteps.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('that was refused may be tried again with a good card', async () => {
    const { app, card } = await open();
    await app.prove(card, { signature: '' });
    expect((await app.prove(card)).body['state']).toBe('proved');
  });

  it('is good through the last second that the certificate names', async () => {
    const { stage, app } = await open();
    const card = await stage.card({ notAfter: new Date(stage.world.clock.now()) });
    expect(Date.parse(new X509Certificate(card.certificate).validTo)).toBe(stage.world.clock.now());
    await stage.world.clock.advance(999);
    expect((await app.prove(card)).status).toBe(200);
  });

  it('is good again when the card was taken off hold', async () => {
    const { stage, app, card } = await open();
    stage.trust.suspend(card.serial);
    await app.prove(card);
    stage.trust.release(card.serial);
    expect((await app.prove(card)).status).toBe(200);
  });

  it('has its revocation looked up without crl in acr_values too, unless the option says otherwise', async () => {
    const always = await open(setStage(), { acr_values: 'aal3' });
    always.stage.trust.revoke(always.card.serial, 'superseded');
    expect((await always.app.prove(always.card)).body['error']).toBe('certificate_revoked');
    const asked = await open(setStage({ options: { revocationCheck: 'when-crl-asked' } }), { acr_values: 'aal3' });
    asked.stage.trust.revoke(asked.card.serial, 'superseded');
    expect((await asked.app.prove(asked.card)).status).toBe(200);
  });

  it('is refused when the list was not signed by the root', async () => {
    const forged = setStage({
      trust: (trust) => ({
        ...trust,
        async crl(point) {
          const list = Uint8Array.from(await trust.crl(point));
          list.set([(list.at(-1) ?? 0) ^ 1], list.length - 1);
          return list;
        },
      }),
    });
    const { app, card } = await open(forged);
    expect((await app.prove(card)).body['error']).toBe('certificate_untrusted');
  });

  it('is refused for a certificate whose holder nobody knows', async () => {
    const { app, card } = await open(setStage({ trust: (trust) => ({ ...trust, holderOf: () => undefined }) }));
    expect((await app.prove(card)).body['error']).toBe('certificate_untrusted');
  });

  it('needs no items when none are asked for', async () => {
    const { app, card } = await open(setStage(), { scope: 'openid' });
    expect((await app.prove(card, { items: {} })).status).toBe(200);
  });
});
