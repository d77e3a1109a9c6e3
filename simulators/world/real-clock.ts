import type { Clock } from './clock.ts';
import { realNow } from './real-now.ts';

const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** The clock of a served world: real time plus an offset that can be moved while it runs. */
export interface RealClock extends Clock {
  /** Moves the offset; timers already set keep their real due time. */
  shift(ms: number): void;
}

/** Makes a clock that follows the machine's. Its timers do not keep the process alive. */
export function createRealClock(offsetMs = 0): RealClock {
  let offset = offsetMs;
  const now = (): number => realNow() + offset;
  return {
    now,
    date: () => new Date(now()),
    after(ms, run) {
      const timeout = setTimeout(() => void run(), Math.min(Math.max(0, ms), LONGEST_TIMEOUT_MS));
      timeout.unref();
      return () => clearTimeout(timeout);
    },
    shift(ms) {
      offset += ms;
    },
  };
}
