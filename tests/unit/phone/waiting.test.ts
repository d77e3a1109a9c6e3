import { describe, expect, it } from 'vitest';
import type { CardInField } from '../../../simulators/world/wire.ts';
import { goToCard, LINK, setStage } from './stage.ts';

describe('a phone that waits for a slow card', () => {
  it('still does when something else that it sends waits for a slow network', async () => {
    const stage = setStage({ way: 'cross_device' });
    const { phone, world } = stage;
    await goToCard(stage);
    await phone.tap('start-reading');
    let answer = (): void => {};
    const card: CardInField = {
      ...stage.card,
      transmit: () => new Promise((resolve) => (answer = () => resolve(Uint8Array.of(0x90, 0)))),
    };
    let isDone = false;
    const held = phone.holdCard(card).then(() => (isDone = true));
    await phone.tap('close');
    world.network.slow('phone-1', 10_000);
    await phone.tap('stop');
    expect([isDone, stage.called('cancel')]).toEqual([false, []]);
    await world.clock.advance(10_000);
    expect([isDone, stage.called('cancel').length]).toEqual([false, 1]);
    answer();
    await held;
  });
});

describe('a phone that waits for a slow network', () => {
  it('is at rest however much news has come, and hears it in its order once the answer is there', async () => {
    const stage = setStage({ way: 'cross_device' });
    const { phone, broker, world } = stage;
    await goToCard(stage);
    await phone.tap('start-reading');
    world.network.slow('phone-1', 10_000);
    await phone.holdCard(stage.card);
    broker.push({ state: 'page_closed' });
    broker.push({ state: 'over' });
    await world.clock.advance(10_000);
    expect(stage.screens().slice(-3)).toEqual(['please-wait', 'consent', 'page-closed']);
  });

  it('opens a link without being waited for, and listens once however often it is opened meanwhile', async () => {
    const { phone, broker, world } = setStage({ way: 'cross_device' });
    world.network.slow('phone-1', 10_000);
    await phone.opensLink(LINK);
    expect(phone.screen().id).toBe('please-wait');
    await phone.kill();
    await phone.opensLink(LINK);
    await phone.opensLink(LINK);
    await world.clock.advance(20_000);
    expect([phone.screen().id, broker.listeners()]).toEqual(['number', 1]);
  });
});
