import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../simulators/world/journal.ts';
import { createWorld } from '../../../simulators/world/world.ts';

function makeWorld() {
  const journal: JournalEntry[] = [];
  const world = createWorld({ seed: 's', startsAt: new Date('2026-04-01'), sink: (entry) => journal.push(entry) });
  world.network.serve('http://shop.tegata.test', 'shop', () => Response.json({ at: world.clock.now() }));
  return { world, journal, startMs: world.clock.now() };
}

describe('a slow network', () => {
  it('brings a request to its place when the clock says so, and lets the world rest meanwhile', async () => {
    const { world, journal, startMs } = makeWorld();
    let told = 0;
    const stop = world.network.whenUnderWay('phone', () => told++);
    world.network.slow('phone', 3_000);
    const answer = world.network.as('phone')('http://shop.tegata.test/');
    await world.work.idle();
    expect([told, journal.filter(({ kind }) => kind === 'exchange').length]).toEqual([1, 0]);
    await world.clock.advance(2_999);
    expect(journal.filter(({ kind }) => kind === 'exchange')).toEqual([]);
    await world.clock.advance(1);
    expect(await (await answer).json()).toEqual({ at: startMs + 3_000 });
    stop();
    void world.network.as('phone')('http://shop.tegata.test/');
    expect(told).toBe(1);
    await world.clock.advance(3_000);
  });

  it('loses what is on its way with the network, and is quick again afterwards and for everybody else', async () => {
    const { world, startMs } = makeWorld();
    world.network.slow('phone', 3_000);
    const lost = world.network.as('phone')('http://shop.tegata.test/');
    const said = expect(lost).rejects.toThrow('fetch failed');
    world.network.cut('phone');
    await said;
    expect(world.clock.pending().count).toBe(0);
    world.network.restore('phone');
    for (const actor of ['phone', 'browser']) {
      const answer = await world.network.as(actor)('http://shop.tegata.test/');
      expect(await answer.json()).toEqual({ at: startMs });
    }
  });

  it('lets one rest who has heard something and waits for its own request first, until that has arrived', async () => {
    const { world } = makeWorld();
    world.network.restWhileUnderWay('phone');
    const heard = world.work.enter();
    world.network.slow('phone', 3_000);
    const answer = world.network.as('phone')('http://shop.tegata.test/');
    world.network.restWhileUnderWay('phone');
    await world.work.idle();
    const moved = world.clock.advance(3_000);
    await answer;
    let isAtRest = false;
    void world.work.idle().then(() => (isAtRest = true));
    await Promise.resolve();
    expect(isAtRest).toBe(false);
    heard();
    await moved;
  });
});
