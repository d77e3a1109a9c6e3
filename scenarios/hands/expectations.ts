import { startPatience } from '../../simulators/world/patience.ts';
import type { Work } from '../../simulators/world/work.ts';

/** How long a real browser may take, in real time, for what it was expected to do. */
const PATIENCE_MS = 10_000;

/** What a real browser is about to do by itself; the world is not at rest before it has. */
export interface Expectations {
  /** Expects something, once, whatever number of times it is asked for. */
  expect(key: string): void;
  /** It happened, or cannot happen any more. */
  meet(key: string): void;
  meetAll(wanted: (key: string) => boolean): void;
  has(key: string): boolean;
}

/** Makes an empty list. What does not happen in time is given up, and the next look at the page shows what came of it. */
export function createExpectations(work: Work): Expectations {
  const open = new Map<string, () => void>();
  const meet = (key: string): void => {
    open.get(key)?.();
    open.delete(key);
  };
  return {
    expect(key) {
      if (open.has(key)) return;
      const leave = work.enter();
      const callOff = startPatience(PATIENCE_MS, () => meet(key));
      open.set(key, () => {
        callOff();
        leave();
      });
    },
    meet,
    meetAll(wanted) {
      for (const key of [...open.keys()].filter(wanted)) meet(key);
    },
    has: (key) => open.has(key),
  };
}
