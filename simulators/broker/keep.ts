import type { Clock } from '../world/clock.ts';

/** Things that are kept for the same length of time each, and then really removed. */
export interface Keep<V> {
  put(key: string, value: V): void;
  get(key: string): V | undefined;
  delete(key: string): void;
  values(): Iterable<V>;
  /** How many are kept now, the expired ones being gone. */
  size(): number;
}

/**
 * Makes an empty keep. Without `expired` the old ones are swept out whenever something is put in; with it a timer
 * calls `expired` the moment that a thing's time is over.
 */
export function createKeep<V>(clock: Clock, lifetimeMs: number, expired?: (value: V) => void): Keep<V> {
  // All live equally long, so that the oldest always stand first.
  const kept = new Map<string, { value: V; expiresAtMs: number }>();
  let timed = false;

  const sweep = (): void => {
    const nowMs = clock.now();
    for (const [key, { value, expiresAtMs }] of kept) {
      if (expiresAtMs > nowMs) return;
      kept.delete(key);
      expired?.(value);
    }
  };
  const setTimer = (): void => {
    const [oldest] = kept.values();
    if (!expired || timed || !oldest) return;
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
      kept.set(key, { value, expiresAtMs: clock.now() + lifetimeMs });
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
