import type { Clock } from '../world/clock.ts';
import { createLine } from './line.ts';

/** Things that are kept for the same length of time each, and then really removed. */
export interface Keep<V> {
  put(key: string, value: V): void;
  get(key: string): V | undefined;
  delete(key: string): void;
  values(): Iterable<V>;
  /** How many are kept now, the expired ones being gone. */
  size(): number;
}

interface Kept<V> {
  readonly key: string;
  readonly value: V;
  readonly expiresAtMs: number;
}

/**
 * Makes an empty keep. Without `expired` the old ones are swept out whenever something is put in; with it a timer
 * calls `expired` the moment that a thing's time is over.
 */
export function createKeep<V>(clock: Clock, lifetimeMs: number, expired?: (value: V) => void): Keep<V> {
  const kept = new Map<string, Kept<V>>();
  // All live equally long, so that the oldest always stand first.
  const line = createLine<Kept<V>>();
  let timed = false;

  const isKept = (one: Kept<V>): boolean => kept.get(one.key) === one;
  const sweep = (): void => {
    const nowMs = clock.now();
    for (let oldest = line.first(); oldest && oldest.expiresAtMs <= nowMs; oldest = line.first()) {
      line.leave();
      if (!isKept(oldest)) continue;
      kept.delete(oldest.key);
      expired?.(oldest.value);
    }
  };
  const oldestKept = (): Kept<V> | undefined => {
    let oldest = line.first();
    while (oldest && !isKept(oldest)) {
      line.leave();
      oldest = line.first();
    }
    return oldest;
  };
  const setTimer = (): void => {
    if (!expired || timed) return;
    const oldest = oldestKept();
    if (!oldest) return;
    timed = true;
    clock.after(oldest.expiresAtMs - clock.now(), () => {
      timed = false;
      sweep();
      setTimer();
    });
  };

  return {
    put(key, value) {
      sweep();
      const one = { key, value, expiresAtMs: clock.now() + lifetimeMs };
      kept.set(key, one);
      line.join(one);
      setTimer();
    },
    get(key) {
      const found = kept.get(key);
      return found && found.expiresAtMs > clock.now() ? found.value : undefined;
    },
    delete: (key) => void kept.delete(key),
    *values() {
      for (const { value } of kept.values()) yield value;
    },
    size() {
      sweep();
      return kept.size;
    },
  };
}
