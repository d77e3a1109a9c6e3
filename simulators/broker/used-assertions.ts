import type { Clock } from '../world/clock.ts';
import { createLine } from './line.ts';

/** Remembers which client assertions were used, so that none is taken twice. */
export interface UsedAssertions {
  /** True the first time that this client uses this `jti`; it is remembered until `expiresAtMs`. */
  use(clientId: string, jti: string, expiresAtMs: number): boolean;
  size(): number;
}

const SWEEP_EVERY_MS = 60_000;

/** Makes an empty memory of at most `limit` assertions; beyond that the oldest is forgotten first. */
export function createUsedAssertions(clock: Pick<Clock, 'now'>, limit: number): UsedAssertions {
  const used = new Map<string, number>();
  let line = createLine<string>();
  let sweepAtMs = 0;

  // Clients choose how long an assertion lives, so that the old ones stand anywhere.
  const sweep = (): void => {
    const nowMs = clock.now();
    for (const [key, expiresAtMs] of used) if (expiresAtMs <= nowMs) used.delete(key);
    line = createLine(used.keys());
    sweepAtMs = nowMs + SWEEP_EVERY_MS;
  };

  return {
    use(clientId, jti, expiresAtMs) {
      if (clock.now() >= sweepAtMs) sweep();
      const key = `${clientId} ${jti}`;
      if (used.has(key)) return false;
      if (used.size >= limit) used.delete(line.leave() ?? '');
      used.set(key, expiresAtMs);
      line.join(key);
      return true;
    },
    size() {
      sweep();
      return used.size;
    },
  };
}
