/** Counts what is under way, so that a clock can wait for it instead of for a number of event-loop turns. */
export interface Work {
  /** Marks something as under way; call what it returns, once, when that has ended. */
  enter(): () => void;
  /** Keeps the count while `promise` is pending, and gives it back unchanged. */
  track<T>(promise: Promise<T>): Promise<T>;
  /**
   * Counts one thing under way as at rest, for whoever waits for what only the clock brings; call what it returns, once,
   * when that has come.
   */
  rest(): () => void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** Makes an empty count. */
export function createWork(): Work {
  let underWay = 0;
  let waiting: (() => void)[] = [];

  const count = (change: 1 | -1): void => {
    underWay += change;
    if (underWay > 0) return;
    const released = waiting;
    waiting = [];
    for (const release of released) release();
  };
  const counted = (change: 1 | -1): (() => void) => {
    let over = false;
    count(change);
    return () => {
      if (over) return;
      over = true;
      count(change === 1 ? -1 : 1);
    };
  };
  const enter = (): (() => void) => counted(1);

  return {
    enter,
    rest: () => counted(-1),
    track(promise) {
      const leave = enter();
      // `finally` would make three promises of one, and everything that happens is tracked.
      return promise.then(
        (value) => {
          leave();
          return value;
        },
        (error: unknown) => {
          leave();
          throw error;
        },
      );
    },
    async idle() {
      while (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
