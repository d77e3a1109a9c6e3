import { describe, expect, it } from 'vitest';
import { CERTIFICATE } from './stage-card.ts';
import { goToCard, goToConsent, goToSteps, LINK, setStage } from './stage.ts';

describe('an authentication from a smartphone', () => {
  it('shows the screens of the guide in their order', async () => {
    const stage = setStage();
    await goToConsent(stage);
    await stage.phone.tap('allow');
    await stage.phone.tap('return');
    expect(stage.screens().filter((id) => id !== 'please-wait')).toEqual([
      'unlock',
      'steps',
      'auth-pin',
      'text-pin',
      'hold-card',
      'waiting-for-card',
      'reading',
      'consent',
      'done',
      'app-home',
    ]);
    expect(stage.opened).toEqual(['http://broker.tegata.test/return?ticket=T1']);
  });

  it('says はじめる before the steps and goes back to the service by itself after ten seconds', async () => {
    const stage = setStage();
    await goToSteps(stage);
    expect(stage.phone.screen().elements).toContainEqual(expect.objectContaining({ id: 'next', label: 'はじめる' }));
    const other = setStage();
    await goToConsent(other);
    await other.phone.tap('allow');
    await other.world.clock.advance(9_999);
    expect([other.phone.screen().id, other.opened.length]).toEqual(['done', 0]);
    await other.world.clock.advance(1);
    expect([other.phone.screen().id, other.opened.length]).toEqual(['app-home', 1]);
  });

  it('sends certificate, signature and only the items that are asked for', async () => {
    const stage = setStage();
    await goToConsent(stage);
    expect(stage.called('proof')).toEqual([
      {
        certificate: CERTIFICATE.toString('base64'),
        signature: Buffer.alloc(256, 0xab).toString('base64'),
        items: { name: '黒桐　幹也', birthdate: '19800217' },
      },
    ]);
  });

  it('shows on the consent screen what it approves, for whom, and the links of the service', async () => {
    const stage = setStage();
    await goToConsent(stage);
    const screen = stage.phone.screen();
    expect(screen.items?.map(({ label }) => label)).toEqual(['氏名', '生年月日']);
    expect(screen.body[0]).toContain('手形市 図書館');
    await stage.phone.tap('policy');
    expect(stage.opened).toEqual(['http://library.test/policy']);
    await stage.phone.tap('allow');
    expect(stage.called('consent')).toEqual([{ shown: ['name', 'birthdate'] }]);
  });

  it('asks for no second PIN and never touches the second application when no items are asked for', async () => {
    const stage = setStage();
    stage.broker.session['asks'] = [];
    await goToConsent(stage);
    expect(stage.screens()).not.toContain('text-pin');
    expect(stage.phone.screen().items).toEqual([]);
    expect(stage.card.sent.join()).not.toContain('d3921000310001010408');
  });
});

describe('an authentication from a PC', () => {
  it('shows six digits, goes on when they are typed there, and ends at the home of the app', async () => {
    const stage = setStage({ way: 'cross_device' });
    await stage.phone.opensLink(LINK);
    expect(stage.phone.screen().elements).toContainEqual(expect.objectContaining({ id: 'number', text: '907030' }));
    stage.broker.push({ state: 'ready' });
    await stage.world.clock.advance(0);
    await stage.phone.tap('unlock');
    expect(stage.phone.screen().elements).toContainEqual(expect.objectContaining({ id: 'next', label: '次へ' }));
    await stage.phone.kill();
    await goToConsent(stage);
    await stage.phone.tap('allow');
    await stage.world.clock.advance(60_000);
    expect(stage.phone.screen().id).toBe('done');
    await stage.phone.tap('close');
    expect(stage.phone.screen().id).toBe('app-home');
    expect(stage.opened).toEqual([]);
    expect(stage.broker.listeners()).toBe(0);
  });

  it('offers a new number when the old one has expired', async () => {
    const stage = setStage({ way: 'cross_device' });
    await stage.phone.opensLink(LINK);
    await stage.world.clock.advance(300_000);
    expect(stage.phone.screen().id).toBe('number-expired');
    await stage.phone.tap('renew');
    expect(stage.phone.screen().elements).toContainEqual(expect.objectContaining({ text: '543210' }));
  });

  it('says at once that the number has expired when the app is opened again afterwards', async () => {
    const stage = setStage({ way: 'cross_device' });
    await stage.phone.opensLink(LINK);
    await stage.phone.kill();
    await stage.world.clock.advance(300_000);
    stage.broker.session['now'] = stage.world.clock.now();
    await stage.phone.opensLink(LINK);
    expect(stage.screens().slice(-2)).toEqual(['please-wait', 'number-expired']);
  });

  it('goes on even when the number is typed in the moment it expires here', async () => {
    const stage = setStage({ way: 'cross_device' });
    await stage.phone.opensLink(LINK);
    await stage.world.clock.advance(300_000);
    stage.broker.push({ state: 'ready' });
    await stage.world.clock.advance(0);
    expect(stage.phone.screen().id).toBe('unlock');
  });
});

describe('an app that starts in the middle', () => {
  it('begins again at the same session after it was killed', async () => {
    const stage = setStage();
    await goToCard(stage);
    await stage.phone.kill();
    expect(stage.phone.screen().id).toBe('home-screen');
    expect(stage.broker.listeners()).toBe(0);
    await goToConsent(stage);
    expect(stage.phone.screen().id).toBe('consent');
  });

  it('needs the card no second time when the proof was sent already', async () => {
    const stage = setStage();
    await goToConsent(stage);
    await stage.phone.kill();
    await stage.phone.opensLink(LINK);
    await stage.phone.tap('unlock');
    expect(stage.phone.screen().id).toBe('consent');
    expect(stage.called('proof')).toHaveLength(1);
  });

  it('goes to registration when it is not registered, and always has a way out', async () => {
    const stage = setStage();
    const { phone } = setStage({ options: { appToken: undefined } });
    expect(await phone.opensLink(LINK)).toBe(true);
    expect(phone.screen().id).toBe('registration-start');
    await phone.tap('next');
    await phone.tap('close');
    await phone.tap('close');
    expect(phone.screen().id).toBe('home-screen');
    await phone.launch();
    expect(phone.screen().id).toBe('registration-start');
    await stage.phone.tap('launch');
    expect(stage.phone.screen().id).toBe('app-home');
  });
});
