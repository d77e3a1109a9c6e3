import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../simulators/world/journal.ts';
import { openPushStream } from '../../../simulators/world/push.ts';
import { createWorld, type VirtualWorld } from '../../../simulators/world/world.ts';

const json = (value: unknown): Response => Response.json(value);

function makeWorld(): { world: VirtualWorld; journal: JournalEntry[] } {
  const journal: JournalEntry[] = [];
  const world = createWorld({ seed: 's', startsAt: new Date('2026-04-01'), sink: (entry) => journal.push(entry) });
  return { world, journal };
}

describe('the network of a world', () => {
  it('takes a request to whoever serves its origin and journals the exchange', async () => {
    const { world, journal } = makeWorld();
    world.network.serve('http://shop.tegata.test', 'shop', async (request) => json({ got: await request.text() }));
    const answer = await world.network.as('browser')('http://shop.tegata.test/buy?n=1', {
      method: 'POST',
      body: new URLSearchParams({ item: 'stamp' }),
    });
    expect(await answer.json()).toEqual({ got: 'item=stamp' });
    expect(journal).toMatchObject([
      {
        actor: 'browser',
        kind: 'exchange',
        data: {
          to: 'shop',
          method: 'POST',
          url: 'http://shop.tegata.test/buy',
          query: { n: '1' },
          sent: { item: 'stamp' },
        },
      },
    ]);
  });

  it('refuses an origin that is not of this world and names it', async () => {
    const { world } = makeWorld();
    await expect(world.network.as('shop')('https://example.com/')).rejects.toMatchObject({
      code: 'network-unknown-origin',
      message: expect.stringContaining('https://example.com'),
    });
  });

  it('refuses to serve two simulators at one origin', () => {
    const { world } = makeWorld();
    world.network.serve('http://a.tegata.test', 'a', () => json({}));
    expect(() => world.network.serve('http://a.tegata.test', 'b', () => json({}))).toThrow(
      expect.objectContaining({ code: 'network-origin-taken' }),
    );
  });

  it('lets outer requests in one at a time while nested ones pass', async () => {
    const { world } = makeWorld();
    const order: string[] = [];
    world.network.serve('http://inner.tegata.test', 'inner', () => json({}));
    world.network.serve('http://outer.tegata.test', 'outer', async (request) => {
      const { pathname } = new URL(request.url);
      order.push(`in ${pathname}`);
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      await world.network.as('outer')('http://inner.tegata.test/');
      order.push(`out ${pathname}`);
      return json({});
    });
    const send = world.network.as('browser');
    await Promise.all(['/1', '/2', '/3'].map((path) => send(`http://outer.tegata.test${path}`)));
    expect(order).toEqual(['in /1', 'out /1', 'in /2', 'out /2', 'in /3', 'out /3']);
  });

  it('lends handlers the time and the chance of the world, and nobody else', async () => {
    const { world } = makeWorld();
    world.network.serve('http://foreign.tegata.test', 'foreign', async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return json({ now: Date.now(), year: new Date().getUTCFullYear(), id: crypto.randomUUID() });
    });
    await world.clock.advance(1_000);
    const first = await (await world.network.as('x')('http://foreign.tegata.test/')).json();
    expect(first).toMatchObject({ now: Date.parse('2026-04-01') + 1_000, year: 2026 });
    expect(Math.abs(Date.now() - performance.timeOrigin - performance.now())).toBeLessThan(60_000);

    const again = makeWorld().world;
    again.network.serve('http://foreign.tegata.test', 'foreign', () => json({ id: crypto.randomUUID() }));
    const second = await (await again.network.as('x')('http://foreign.tegata.test/')).json();
    expect((second as { id: string }).id).toBe((first as { id: string }).id);
  });

  it('cuts one actor off and leaves the others alone', async () => {
    const { world } = makeWorld();
    world.network.serve('http://a.tegata.test', 'a', () => json({}));
    world.network.cut('browser');
    await expect(world.network.as('browser')('http://a.tegata.test/')).rejects.toBeInstanceOf(TypeError);
    await expect(world.network.as('phone-1')('http://a.tegata.test/')).resolves.toBeInstanceOf(Response);
    world.network.restore('browser');
    await expect(world.network.as('browser')('http://a.tegata.test/')).resolves.toBeInstanceOf(Response);
  });

  it('counts an undelivered push as work until the listener asks for the next', async () => {
    const { world } = makeWorld();
    const stream = openPushStream(world.work, () => {});
    world.network.serve('http://a.tegata.test', 'a', () => {
      return new Response(stream.body, { headers: { 'content-type': 'text/event-stream' } });
    });
    const answer = await world.network.as('browser')('http://a.tegata.test/events');
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const heard: string[] = [];
    const listening = (async () => {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        await new Promise((resolve) => setImmediate(resolve));
        heard.push(new TextDecoder().decode(next.value));
      }
    })();
    stream.send('changed', { n: 1 });
    stream.send('changed', { n: 2 });
    await world.work.idle();
    expect(heard).toEqual(['event: changed\ndata: {"n":1}\n\n', 'event: changed\ndata: {"n":2}\n\n']);
    stream.end();
    await listening;
  });

  it('breaks what an actor listens to when it is cut off, and tells the other end', async () => {
    const { world } = makeWorld();
    let left = false;
    const stream = openPushStream(world.work, () => {
      left = true;
    });
    world.network.serve('http://a.tegata.test', 'a', () => {
      return new Response(stream.body, { headers: { 'content-type': 'text/event-stream' } });
    });
    const answer = await world.network.as('phone-1')('http://a.tegata.test/events');
    const reading = (answer.body as ReadableStream<Uint8Array>).getReader().read();
    world.network.cut('phone-1');
    await expect(reading).rejects.toBeInstanceOf(TypeError);
    stream.send('changed', {});
    await world.work.idle();
    expect(left).toBe(true);
  });

  it('moves the clock on for an answer that takes its time, once all else is at rest', async () => {
    const { world } = makeWorld();
    const before = world.clock.now();
    world.network.serve('http://inner.tegata.test', 'inner', async () => {
      await world.network.dawdle(5_000);
      return json({});
    });
    world.network.serve('http://outer.tegata.test', 'outer', () =>
      world.network.as('outer')('http://inner.tegata.test/'),
    );
    const answer = await world.network.as('browser')('http://outer.tegata.test/');
    expect([answer.status, world.clock.now() - before]).toEqual([200, 5_000]);
    await world.work.idle();
  });

  it('lets whoever asked give up, and goes no further with the clock', async () => {
    const { world } = makeWorld();
    const before = world.clock.now();
    world.network.serve('http://inner.tegata.test', 'inner', async () => {
      await world.network.dawdle(600_000);
      return json({});
    });
    world.network.serve('http://outer.tegata.test', 'outer', async () => {
      const patience = new AbortController();
      world.clock.after(10_000, () => patience.abort(new TypeError('gave up')));
      const asked = world.network.as('outer')('http://inner.tegata.test/', { signal: patience.signal });
      return asked.catch((error: unknown) => new Response(String(error), { status: 504 }));
    });
    const answer = await world.network.as('browser')('http://outer.tegata.test/');
    expect([answer.status, await answer.text()]).toEqual([504, 'TypeError: gave up']);
    await world.work.idle();
    expect(world.clock.now() - before).toBe(10_000);
    expect(world.clock.pending().count).toBe(0);
  });

  it('shows a compact JWS decoded and never its signature', async () => {
    const { world, journal } = makeWorld();
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'ES256' })}.${part({ sub: 'x' })}.c2lnbmF0dXJl`;
    world.network.serve('http://a.tegata.test', 'a', () => json({ id_token: token }));
    await world.network.as('shop')('http://a.tegata.test/');
    expect(journal[0]?.data['received']).toEqual({
      id_token: { jws: { header: { alg: 'ES256' }, claims: { sub: 'x' } } },
    });
    expect(JSON.stringify(journal)).not.toContain('c2lnbmF0dXJl');
  });
});
