import { describe, expect, it } from 'vitest';
import { goToCard, goToConsent, goToSteps, LINK, setStage } from './stage.ts';

describe('a phone without network', () => {
  it('says so when it opens a link, and goes on when there is network again', async () => {
    const stage = setStage();
    stage.world.network.cut('phone-1');
    await stage.phone.opensLink(LINK);
    expect(stage.phone.screen().id).toBe('no-network');
    await stage.phone.tap('retry');
    expect(stage.phone.screen().id).toBe('no-network');
    stage.world.network.restore('phone-1');
    await stage.phone.tap('retry');
    expect(stage.phone.screen().id).toBe('unlock');
  });

  it('keeps what the card gave, so that the proof is sent without a second reading', async () => {
    const stage = setStage();
    await goToCard(stage);
    stage.world.network.cut('phone-1');
    await stage.phone.tap('start-reading');
    await stage.phone.holdCard(stage.card);
    expect(stage.phone.screen().id).toBe('no-network');
    const sent = stage.card.sent.length;
    stage.world.network.restore('phone-1');
    await stage.phone.tap('retry');
    expect(stage.phone.screen().id).toBe('consent');
    expect(stage.card.sent).toHaveLength(sent);
  });

  it('sends consent and cancellation later', async () => {
    for (const buttons of [['allow'], ['close', 'stop']]) {
      const stage = setStage();
      await goToConsent(stage);
      stage.world.network.cut('phone-1');
      for (const button of buttons) await stage.phone.tap(button);
      expect(stage.phone.screen().id).toBe('no-network');
      stage.world.network.restore('phone-1');
      await stage.phone.tap('retry');
      expect(['done', 'app-home']).toContain(stage.phone.screen().id);
    }
  });

  it('shows a lock although the broker cannot be told', async () => {
    const stage = setStage();
    await goToCard(stage);
    stage.card.pins['0018'].tries = 0;
    stage.world.network.cut('phone-1');
    await stage.phone.tap('start-reading');
    await stage.phone.holdCard(stage.card);
    expect(stage.phone.screen().id).toBe('auth-pin-locked');
  });

  it('offers to try again when the number screen loses its stream', async () => {
    const stage = setStage({ way: 'cross_device' });
    await stage.phone.opensLink(LINK);
    await stage.broker.breakStream();
    expect(stage.phone.screen().id).toBe('no-network');
    await stage.phone.tap('retry');
    expect(stage.phone.screen().id).toBe('number');
  });

  it('listens again with the next action after its stream broke', async () => {
    const stage = setStage();
    await goToSteps(stage);
    await stage.broker.breakStream();
    expect([stage.phone.screen().id, stage.broker.listeners()]).toEqual(['steps', 0]);
    await stage.phone.tap('next');
    expect(stage.broker.listeners()).toBe(1);
    stage.broker.push({ state: 'over' });
    await stage.world.clock.advance(0);
    expect(stage.phone.screen().id).toBe('session-over');
  });
});

describe('a broker that talks nonsense', () => {
  it('is trouble when it answers, and passed over when it pushes', async () => {
    const stage = setStage();
    await goToSteps(stage);
    stage.broker.push({ state: 'dancing' });
    await stage.world.clock.advance(0);
    expect(stage.phone.screen().id).toBe('steps');
    await stage.phone.opensLink(LINK);
    expect(stage.phone.screen().id).toBe('trouble');
    await stage.phone.tap('close');
    expect(stage.phone.screen().id).toBe('app-home');
  });
});

describe('a phone that is locked', () => {
  it('shows nothing of the app until it is unlocked, and breaks a reading off', async () => {
    const stage = setStage();
    await goToCard(stage);
    await stage.phone.tap('start-reading');
    await stage.phone.lock();
    expect(stage.phone.screen().id).toBe('lock-screen');
    await expect(stage.phone.launch()).rejects.toMatchObject({ code: 'hands-not-on-screen' });
    await expect(stage.phone.opensLink(LINK)).rejects.toMatchObject({ code: 'hands-not-on-screen' });
    await stage.phone.tap('unlock');
    expect(stage.phone.screen().id).toBe('hold-card');
  });

  it('still hears that the number was typed', async () => {
    const stage = setStage({ way: 'cross_device' });
    await stage.phone.opensLink(LINK);
    await stage.phone.lock();
    stage.broker.push({ state: 'ready' });
    await stage.world.clock.advance(0);
    expect(stage.phone.screen().id).toBe('lock-screen');
    await stage.phone.tap('unlock');
    expect(stage.phone.screen().id).toBe('unlock');
  });
});
