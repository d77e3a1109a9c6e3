import { describe, expect, it } from 'vitest';
import { defect as notVerified } from '../../../simulators/broker/broken/registration-not-verified.ts';
import { honestBrokerRules } from '../../../simulators/broker/rules.ts';
import { registrationSteps } from '../../../simulators/broker/steps/registration/registration-steps.ts';
import { setStage, type Stage } from './stage.ts';
import { createStageApp, type AppAnswer } from './stage-app.ts';
import { linkOn } from './stage-browser.ts';
import type { StageCard } from './stage-card.ts';

const BOTH = ['terms', 'privacy'];
const MINUTES_MS = 60_000;

async function post(stage: Stage, path: string, body: unknown): Promise<AppAnswer> {
  const init = { method: 'POST', body: JSON.stringify(body) };
  const answer = await stage.world.network.as('phone-1')(`http://broker.tegata.test/api/app${path}`, init);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const begin = (stage: Stage, agreed: unknown = BOTH): Promise<AppAnswer> =>
  post(stage, '/registrations', { phone: 'phone-1', agreed });

const signed = (card: StageCard, { body }: AppAnswer): Record<string, unknown> => ({
  certificate: Buffer.from(card.certificate).toString('base64'),
  signature: Buffer.from(card.sign(Buffer.from(String(body['challenge']), 'base64'))).toString('base64'),
});

/** Registers phone-1 with a card, some of what is sent changed. */
async function register(stage: Stage, card: StageCard, change: Record<string, unknown> = {}): Promise<AppAnswer> {
  const begun = await begin(stage);
  return post(stage, `/registrations/${String(begun.body['id'])}/proof`, { ...signed(card, begun), ...change });
}

const ROWS: [string, string, string, (stage: Stage) => Promise<AppAnswer>][] = [
  [
    'certificate-trusted',
    'no certificate',
    'certificate_untrusted',
    async (stage) => register(stage, await stage.card(), { certificate: 'AAAA' }),
  ],
  [
    'signature-right',
    'a signature over something else',
    'signature_invalid',
    async (stage) => {
      const card = await stage.card();
      return register(stage, card, { signature: Buffer.from(card.sign(Buffer.from('x'))).toString('base64') });
    },
  ],
  [
    'phone-of-holder',
    'another person’s card',
    'other_person',
    async (stage) => {
      stage.app('phone-1', 'hanako');
      return register(stage, await stage.card());
    },
  ],
  [
    'certificate-in-date',
    'an expired certificate',
    'certificate_expired',
    async (stage) => register(stage, await stage.card({ notAfter: new Date('2026-01-01T00:00:00+09:00') })),
  ],
  [
    'certificate-not-revoked',
    'a revoked certificate, whatever the option says of sign-ins',
    'certificate_revoked',
    async (stage) => {
      const card = await stage.card();
      stage.trust.revoke(card.serial, 'keyCompromise');
      return register(stage, card);
    },
  ],
];

describe('the registration of an app', () => {
  it('gives a token for what the card signed, with which the app opens sign-ins of that person', async () => {
    const stage = setStage();
    const card = await stage.card();
    const { status, body } = await register(stage, card);
    expect(status).toBe(201);
    const app = createStageApp(stage.world, 'phone-1', String(body['app_token']));
    const page = await stage.browser('smartphone').begin(stage.service.authorizeUrl());
    expect((await app.open(linkOn(page.html))).status).toBe(201);
    expect((await app.prove(card)).status).toBe(200);
  });

  it.each(ROWS)('is refused by %s for %s: %s', async (_step, _what, error, send) => {
    const stage = setStage({ options: { revocationCheck: 'when-crl-asked' } });
    expect(await send(stage)).toMatchObject({ status: 422, body: { error } });
  });

  it('is tested for every step', () => {
    expect(registrationSteps.map(({ id }) => id)).toEqual(ROWS.map(([step]) => step));
  });

  it.each([[[]], [['terms']], [['privacy']]])('does not begin with no more agreed to than %j', async (agreed) => {
    expect(await begin(setStage(), agreed)).toMatchObject({ status: 422, body: { error: 'agreement_missing' } });
  });

  it('leaves a registered phone as it was when it refuses', async () => {
    const stage = setStage();
    const app = stage.app('phone-1', 'hanako');
    await register(stage, await stage.card());
    const page = await stage.browser('smartphone').begin(stage.service.authorizeUrl());
    expect((await app.open(linkOn(page.html))).status).toBe(201);
  });

  it('voids the token that the phone had before, and may pass to another person only where that is set', async () => {
    const stage = setStage({ options: { registrationOfOtherPerson: 'replace' } });
    const before = stage.app('phone-1', 'hanako');
    expect((await register(stage, await stage.card())).status).toBe(201);
    expect((await before.open('http://app.tegata.test/open?ticket=T')).body['error']).toBe('not_registered');
  });

  it.each([
    [10 * MINUTES_MS - 1, 201, undefined],
    [10 * MINUTES_MS, 410, 'registration_over'],
    [10 * MINUTES_MS + 1, 410, 'registration_over'],
  ])('may take %i ms', async (ms, status, error) => {
    const stage = setStage();
    const card = await stage.card();
    const begun = await begin(stage);
    await stage.world.clock.advance(ms);
    const answer = await post(stage, `/registrations/${String(begun.body['id'])}/proof`, signed(card, begun));
    expect({ status: answer.status, error: answer.body['error'] }).toEqual({ status, error });
  });

  it('ends with its first token', async () => {
    const stage = setStage();
    const card = await stage.card();
    const begun = await begin(stage);
    const path = `/registrations/${String(begun.body['id'])}/proof`;
    expect((await post(stage, path, signed(card, begun))).status).toBe(201);
    expect(await post(stage, path, signed(card, begun))).toMatchObject({
      status: 404,
      body: { error: 'unknown_registration' },
    });
  });

  it('is given to anybody by a broker that does not verify', async () => {
    const stage = setStage({ rules: notVerified.apply(honestBrokerRules) });
    expect((await register(stage, await stage.card(), { signature: '' })).status).toBe(201);
  });
});
