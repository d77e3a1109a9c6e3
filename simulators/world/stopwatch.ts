/** Measures real time, for durations in reports; no scripted thing may read it. */
export interface Stopwatch {
  /** The real time at which it was started, ISO 8601. */
  readonly startedAt: string;
  elapsedMs(): number;
}

/** Starts measuring. */
export function startStopwatch(): Stopwatch {
  const startedMs = performance.now();
  return { startedAt: new Date().toISOString(), elapsedMs: () => performance.now() - startedMs };
}
