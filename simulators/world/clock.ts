import { HarnessError } from './harness-error.ts';

/** Takes back a timer that has not fired yet. */
export type Cancel = () => void;

/** The one source of time. All times are milliseconds since 1970-01-01T00:00Z. */
export interface Clock {
  now(): number;
  date(): Date;
  /** Runs `run` once, `ms` milliseconds from now. */
  after(ms: number, run: () => void | Promise<void>): Cancel;
}

/** A clock that stands still until it is told to move. */
export interface VirtualClock extends Clock {
  /** Moves on by `ms`, firing due timers in order and waiting after each until everything it set off has come to rest. */
  advance(ms: number): Promise<void>;
  /** How many timers are set and how long until the next; for messages that say why nothing happens. */
  pending(): { count: number; nextInMs: number | undefined };
}

interface Timer {
  dueMs: number;
  order: number;
  run: () => void | Promise<void>;
}

const FIRINGS_PER_ADVANCE = 100_000;

/**
 * Makes the clock of a scripted world.
 * @param startsAtMs where it stands at first
 * @param settle resolves when nothing set off so far is still under way
 */
export function createVirtualClock(startsAtMs: number, settle: () => Promise<void>): VirtualClock {
  let nowMs = startsAtMs;
  let order = 0;
  const timers = new Set<Timer>();

  const next = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (!first || timer.dueMs < first.dueMs || (timer.dueMs === first.dueMs && timer.order < first.order)) {
        first = timer;
      }
    }
    return first;
  };

  return {
    now: () => nowMs,
    date: () => new Date(nowMs),
    after(ms, run) {
      const timer: Timer = { dueMs: nowMs + Math.max(0, ms), order: order++, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    async advance(ms) {
      if (!(ms >= 0)) {
        throw new HarnessError('clock-backwards', `Failed to advance the clock: expected 0 ms or more, got ${ms}.`);
      }
      const untilMs = nowMs + ms;
      await settle();
      for (let fired = 0; ; fired++) {
        const timer = next();
        if (!timer || timer.dueMs > untilMs) break;
        if (fired === FIRINGS_PER_ADVANCE) {
          throw new HarnessError(
            'clock-endless-timers',
            `Failed to advance the clock by ${ms} ms: ${fired} timers fired and set new ones without end.`,
          );
        }
        timers.delete(timer);
        nowMs = timer.dueMs;
        await timer.run();
        await settle();
      }
      // What a timer set off may have moved the clock further than that.
      nowMs = Math.max(nowMs, untilMs);
    },
    pending() {
      const first = next();
      return { count: timers.size, nextInMs: first && first.dueMs - nowMs };
    },
  };
}
