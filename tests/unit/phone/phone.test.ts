import { describe, expect, it } from 'vitest';
import { goToConsent, goToSteps, LINK, setStage } from './stage.ts';

describe('a phone in the hands', () => {
  it('names what is on the screen when the hands look for something else', async () => {
    const { phone } = setStage();
    await expect(phone.tap('allow')).rejects.toMatchObject({
      code: 'hands-not-on-screen',
      message: expect.stringContaining('launch「デジタル認証アプリ」'),
    });
  });

  it('lets nobody press 次へ before four digits stand there, nor type anything but digits', async () => {
    const stage = setStage();
    await goToSteps(stage);
    await stage.phone.tap('next');
    await stage.phone.type('auth-pin', '12a3');
    await expect(stage.phone.tap('next')).rejects.toMatchObject({ code: 'hands-not-on-screen' });
    await stage.phone.type('auth-pin', '123456');
    expect(stage.phone.screen().elements).toContainEqual(expect.objectContaining({ kind: 'field', filled: 4 }));
    await expect(stage.phone.type('text-pin', '1234')).rejects.toMatchObject({ code: 'hands-not-on-screen' });
  });

  it('takes only links of the app, and none when no app is installed', async () => {
    const { phone, journal } = setStage();
    expect(await phone.opensLink('http://library.test/open?ticket=T1')).toBe(false);
    expect(await phone.opensLink('http://app.tegata.test/help')).toBe(false);
    expect(await phone.opensLink('手形')).toBe(false);
    expect(journal.map(({ data }) => data['taken'])).toEqual([false, false, false]);
    const bare = setStage({ options: { app: 'none' } }).phone;
    expect(await bare.opensLink(LINK)).toBe(false);
    await expect(bare.launch()).rejects.toMatchObject({ code: 'hands-not-on-screen' });
    expect(bare.screen().elements).toEqual([]);
  });

  it('leaves one sign-in for another when a second link is opened', async () => {
    const stage = setStage();
    await goToConsent(stage);
    await stage.phone.opensLink('http://app.tegata.test/open?ticket=T2');
    expect(stage.called('sessions').map(({ ticket }) => ticket)).toEqual(['T1', 'T2']);
    expect(stage.broker.listeners()).toBe(1);
  });

  it.each([
    [{ platform: 'android', unlock: 'face-id' }, 'unlock'],
    [{ brokerOrigin: 'ftp://x' }, 'brokerOrigin'],
    [{ pin: '1234' }, 'pin'],
  ])('refuses the options %j by name', (options, named) => {
    expect(() => setStage({ options: options as object })).toThrow(
      expect.objectContaining({ code: 'option-invalid', message: expect.stringContaining(named) }),
    );
  });

  it('marks PIN screens as secure, and no other', async () => {
    const stage = setStage();
    await goToSteps(stage);
    expect(stage.phone.screen().secure).toBe(false);
    await stage.phone.tap('next');
    expect(stage.phone.screen().secure).toBe(true);
  });
});

async function journalOfOneSignIn(): Promise<string> {
  const stage = setStage({ way: 'cross_device' });
  await goToConsent(stage);
  await stage.phone.tap('allow');
  return JSON.stringify(stage.journal);
}

describe('the journal of a phone', () => {
  it('never holds a PIN and is the same for the same seed', async () => {
    const journal = await journalOfOneSignIn();
    expect(journal).toBe(await journalOfOneSignIn());
    expect(journal).not.toMatch(/1234|5678/);
  });

  it('tells screens, taps, typing and the card', async () => {
    const stage = setStage();
    await goToConsent(stage);
    const told = stage.journal.filter(({ actor, kind }) => actor === 'phone-1' && kind !== 'exchange');
    expect(
      told.map(({ kind, data }) => [kind, data['screen'] ?? data['element'] ?? data['held'] ?? data['taken']]),
    ).toEqual([
      ['link', true],
      ['screen', 'please-wait'],
      ['screen', 'unlock'],
      ['tap', 'unlock'],
      ['screen', 'steps'],
      ['tap', 'next'],
      ['screen', 'auth-pin'],
      ['type', 'auth-pin'],
      ['tap', 'next'],
      ['screen', 'text-pin'],
      ['type', 'text-pin'],
      ['tap', 'next'],
      ['screen', 'hold-card'],
      ['tap', 'start-reading'],
      ['screen', 'waiting-for-card'],
      ['card', true],
      ['screen', 'reading'],
      ['screen', 'please-wait'],
      ['screen', 'consent'],
    ]);
    expect(told.at(-1)?.data).toMatchObject({
      screen: 'consent',
      title: 'サービスへの認証を許可',
      items: ['name', 'birthdate'],
      buttons: ['閉じる', '許可'],
    });
  });
});
