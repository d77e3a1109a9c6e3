import { describe, expect, it } from 'vitest';
import { createKeep } from '../../../simulators/broker/keep.ts';
import { createLine } from '../../../simulators/broker/line.ts';
import { createUsedAssertions } from '../../../simulators/broker/used-assertions.ts';
import { createVirtualClock } from '../../../simulators/world/clock.ts';
import { signInOnPc, signInOnPhone } from './journeys.ts';
import { setStage } from './stage.ts';

const clockAtZero = () => createVirtualClock(0, () => Promise.resolve());

describe('A keep', () => {
  it('gives a thing until its time is over, and then has really removed it', async () => {
    const clock = clockAtZero();
    const keep = createKeep<string>(clock, 1_000);
    keep.put('a', 'A');
    await clock.advance(999);
    expect(keep.get('a')).toBe('A');
    await clock.advance(1);
    expect(keep.get('a')).toBeUndefined();
    expect([...keep.values()]).toEqual(['A']);
    keep.put('b', 'B');
    expect([...keep.values()]).toEqual(['B']);
  });

  it('says when each thing’s time is over, with one timer for all', async () => {
    const clock = clockAtZero();
    const over: [string, number][] = [];
    const keep = createKeep<string>(clock, 1_000, (value) => over.push([value, clock.now()]));
    keep.put('a', 'A');
    await clock.advance(400);
    keep.put('b', 'B');
    keep.put('c', 'C');
    keep.delete('c');
    expect(clock.pending().count).toBe(1);
    await clock.advance(2_000);
    expect(over).toEqual([
      ['A', 1_000],
      ['B', 1_400],
    ]);
    expect(clock.pending().count).toBe(0);
  });
});

describe('A line', () => {
  it('lets out in order what came in, also when thousands have come and gone', () => {
    const line = createLine(['first']);
    const left: (string | undefined)[] = [];
    for (let nth = 0; nth < 5_000; nth++) {
      line.join(`${nth}`);
      left.push(line.leave());
    }
    expect(left).toEqual(['first', ...Array.from({ length: 4_999 }, (_, nth) => `${nth}`)]);
    expect(line.first()).toBe('4999');
    expect([line.leave(), line.leave(), line.first()]).toEqual(['4999', undefined, undefined]);
  });
});

describe('Used assertions', () => {
  it('are remembered for each client until they expire', async () => {
    const clock = clockAtZero();
    const used = createUsedAssertions(clock, 10);
    expect(used.use('RP1', 'one', 70_000)).toBe(true);
    expect(used.use('RP1', 'one', 70_000)).toBe(false);
    expect(used.use('RP2', 'one', 90_000)).toBe(true);
    await clock.advance(70_000);
    expect(used.size()).toBe(1);
  });

  it('are bounded: beyond the limit the oldest is forgotten', () => {
    const used = createUsedAssertions(clockAtZero(), 2);
    for (const jti of ['one', 'two', 'three']) used.use('RP1', jti, 1_000);
    expect(used.size()).toBe(2);
    expect(used.use('RP1', 'three', 1_000)).toBe(false);
    expect(used.use('RP1', 'one', 1_000)).toBe(true);
  });
});

describe('A broker', () => {
  it('keeps nothing of sign-ins whose every time is over, but the registered apps', async () => {
    const stage = setStage();
    for (const signIn of [signInOnPc, signInOnPhone]) {
      const { body } = await stage.service.exchange((await signIn(stage)).get('code'));
      expect(body).toHaveProperty('id_token');
    }
    await stage.browser('pc', 'idle').begin(stage.service.authorizeUrl());
    expect(stage.broker.stored()).toEqual({
      interactions: 3,
      invitations: 3,
      sessions: 2,
      codes: 2,
      accessTokens: 2,
      refreshTokens: 2,
      clientTokens: 0,
      registrations: 0,
      signTransactions: 0,
      usedAssertions: 2,
      apps: 1,
    });
    await stage.world.clock.advance(24 * 3_600_000);
    const { apps, ...rest } = stage.broker.stored();
    expect(apps).toBe(1);
    expect(new Set(Object.values(rest))).toEqual(new Set([0]));
    expect(stage.world.clock.pending().count).toBe(0);
  });
});
