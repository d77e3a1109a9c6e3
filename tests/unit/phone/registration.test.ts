import { describe, expect, it } from 'vitest';
import { LINK, setStage, type Stage } from './stage.ts';

type Options = NonNullable<Parameters<typeof setStage>[0]>['options'];

const fresh = (options: Options = {}): Stage => setStage({ given: 'fresh', options });

/** From the start to the lock that is set up. */
async function agree({ phone }: Stage): Promise<void> {
  await phone.launch();
  for (const id of ['next', 'next', 'terms', 'next', 'privacy', 'next']) await phone.tap(id);
}

/** As far as the app that waits for the card. */
async function comeToTheCard(stage: Stage): Promise<void> {
  const { phone } = stage;
  await agree(stage);
  await phone.tap('set-up');
  if (phone.screen().overlay) await phone.tap('allow-face-id');
  await phone.tap('next');
  await phone.type('auth-pin', '1234');
  await phone.tap('next');
  await phone.tap('start-reading');
}

async function register(stage: Stage): Promise<void> {
  await comeToTheCard(stage);
  await stage.phone.holdCard(stage.card);
}

describe('registration', () => {
  it('leads through the screens of table R to the app at home, which a service then opens', async () => {
    const stage = fresh();
    await register(stage);
    expect(stage.screens().filter((screen) => screen !== 'please-wait')).toEqual([
      'registration-start',
      'registration-steps',
      'registration-terms',
      'registration-terms',
      'registration-privacy',
      'registration-privacy',
      'registration-lock',
      'registration-lock',
      'registration-prepare',
      'auth-pin',
      'hold-card',
      'waiting-for-card',
      'reading',
      'registration-done',
    ]);
    await stage.phone.tap('close');
    expect(stage.phone.screen().id).toBe('app-home');
    await stage.phone.opensLink(LINK);
    expect(stage.phone.screen().id).toBe('unlock');
  });

  it('sends the phone, what was agreed to and what the card signed, and calls with the token afterwards', async () => {
    const stage = fresh();
    await register(stage);
    expect(stage.broker.calls).toEqual([
      { path: '/registrations', body: { phone: 'phone-1', agreed: ['terms', 'privacy'] } },
      { path: '/registrations/r1/proof', body: { certificate: expect.any(String), signature: expect.any(String) } },
    ]);
    await stage.phone.opensLink(LINK);
    const calls = stage.journal.filter(({ kind }) => kind === 'exchange').map(({ data }) => data['authorization']);
    expect(calls).toEqual([undefined, undefined, 'Bearer', 'Bearer']);
  });

  it.each(['terms', 'privacy'])('goes on from %s only with its tick', async (box) => {
    const { phone } = fresh();
    await phone.launch();
    for (const id of box === 'terms' ? ['next', 'next'] : ['next', 'next', 'terms', 'next']) await phone.tap(id);
    await expect(phone.tap('next')).rejects.toMatchObject({ code: 'hands-not-on-screen' });
    await phone.tap(box);
    await phone.tap(box);
    await expect(phone.tap('next')).rejects.toMatchObject({ code: 'hands-not-on-screen' });
    await phone.tap(box);
    await phone.tap('next');
    expect(phone.screen().id).not.toBe(`registration-${box}`);
  });

  it('asks for no tick twice on the way back, but for both again from the start', async () => {
    const { phone } = fresh();
    await phone.launch();
    for (const id of ['next', 'next', 'terms', 'close']) await phone.tap(id);
    expect(phone.screen().id).toBe('registration-start');
    for (const id of ['next', 'next']) await phone.tap(id);
    expect(phone.screen().elements).toContainEqual(expect.objectContaining({ id: 'terms', checked: false }));
  });

  it.each([
    ['ios', 'touch-id', 'Touch ID'],
    ['ios', 'passcode', 'パスコード'],
    ['android', 'biometric', '生体認証'],
    ['android', 'device-lock', 'デバイスのロック'],
  ] as const)('sets up on %s what the phone has: %s', async (platform, unlock, name) => {
    const stage = fresh({ platform, unlock });
    await agree(stage);
    expect(stage.phone.screen()).toMatchObject({ id: 'registration-lock', title: `${name}の設定` });
    await stage.phone.tap('set-up');
    expect(stage.phone.screen().id).toBe('registration-prepare');
  });

  it('falls back to the passcode when the app may not use Face ID, and asks no second time', async () => {
    const stage = fresh();
    await agree(stage);
    await stage.phone.tap('set-up');
    expect(stage.phone.screen().overlay?.buttons.map(({ label }) => label)).toEqual(['許可しない', 'OK']);
    await stage.phone.tap('refuse-face-id');
    expect(stage.phone.screen()).toMatchObject({ title: 'パスコードの設定' });
    await stage.phone.tap('set-up');
    expect(stage.phone.screen().id).toBe('registration-prepare');
  });

  it.each([
    ['network-lost', 'registrations', undefined, 'no-network'],
    ['a broken answer', 'registrations', [500, 'server_error'], 'registration-trouble'],
    ['another person', 'proof', [422, 'other_person'], 'registration-other-person'],
    ['too late', 'proof', [410, 'registration_over'], 'registration-over'],
    ['a revoked certificate', 'proof', [422, 'certificate_revoked'], 'certificate-revoked'],
    ['an expired one', 'proof', [422, 'certificate_expired'], 'certificate-expired'],
    ['one that is suspended', 'proof', [422, 'certificate_suspended'], 'certificate-suspended'],
    ['one not valid yet', 'proof', [422, 'certificate_not_yet_valid'], 'certificate-not-yet-valid'],
    ['one of nobody', 'proof', [422, 'certificate_untrusted'], 'certificate-untrusted'],
    ['a wrong signature', 'proof', [422, 'signature_invalid'], 'registration-trouble'],
  ] as const)('shows %s and can be left for the start', async (_, word, refusal, screen) => {
    const stage = fresh();
    if (refusal) stage.broker.refuse(word, refusal[0], refusal[1]);
    else stage.world.network.cut('phone-1');
    await register(stage);
    expect(stage.phone.screen().id).toBe(screen);
    await stage.phone.tap('close');
    expect(stage.phone.screen().id).toBe('registration-start');
    await stage.phone.opensLink(LINK);
    expect(stage.phone.screen().id).toBe('registration-start');
  });
});
