import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../../simulators/world/clock.ts';
import { createWork } from '../../../simulators/world/work.ts';

const START = Date.UTC(2026, 3, 1);

function makeClock() {
  const work = createWork();
  return { work, clock: createVirtualClock(START, work.idle) };
}

describe('the virtual clock', () => {
  it('stands still until it is advanced', async () => {
    const { clock } = makeClock();
    expect(clock.now()).toBe(START);
    await clock.advance(1_500);
    expect(clock.now()).toBe(START + 1_500);
    expect(clock.date()).toEqual(new Date(START + 1_500));
  });

  it('fires timers in due order, and those due together in the order they were set', async () => {
    const { clock } = makeClock();
    const fired: string[] = [];
    clock.after(20, () => void fired.push('late'));
    clock.after(10, () => void fired.push('early'));
    clock.after(10, () => void fired.push('early too'));
    await clock.advance(20);
    expect(fired).toEqual(['early', 'early too', 'late']);
  });

  it('shows each timer the time at which it was due', async () => {
    const { clock } = makeClock();
    const seen: number[] = [];
    clock.after(10, () => void seen.push(clock.now() - START));
    await clock.advance(1_000);
    expect(seen).toEqual([10]);
  });

  it('does not fire a timer that was taken back, nor one that is not due yet', async () => {
    const { clock } = makeClock();
    let fired = 0;
    clock.after(5, () => void fired++)();
    clock.after(11, () => void fired++);
    await clock.advance(10);
    expect(fired).toBe(0);
    expect(clock.pending()).toEqual({ count: 1, nextInMs: 1 });
  });

  it('waits after each timer for what it set off, however many turns that takes', async () => {
    const { clock, work } = makeClock();
    const order: string[] = [];
    const slow = async (): Promise<void> => {
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
      order.push('set off at 10');
    };
    clock.after(10, () => void work.track(slow()));
    clock.after(11, () => void order.push('fired at 11'));
    await clock.advance(20);
    expect(order).toEqual(['set off at 10', 'fired at 11']);
  });

  it('names endless timers instead of hanging', async () => {
    const { clock } = makeClock();
    const again = (): void => void clock.after(0, again);
    again();
    await expect(clock.advance(1)).rejects.toMatchObject({ code: 'clock-endless-timers' });
  });

  it('refuses to go backwards', async () => {
    const { clock } = makeClock();
    await expect(clock.advance(-1)).rejects.toMatchObject({ code: 'clock-backwards' });
    await expect(clock.advance(Number.NaN)).rejects.toMatchObject({ code: 'clock-backwards' });
  });
});
