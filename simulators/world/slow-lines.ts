import type { Clock } from './clock.ts';
import type { Work } from './work.ts';

/** The lines of a network on which requests take their time. */
export interface SlowLines {
  /** How long requests of an actor are on their way from now on; 0 for not at all. */
  set(actor: string, ms: number): void;
  /** Takes a request in: resolves with whether it arrives, when it does or is lost. `undefined` when the line is quick. */
  takeIn(actor: string): Promise<boolean> | undefined;
  /** Loses everything that is on its way. */
  drop(actor: string): void;
  /** Calls `tell` whenever a request of the actor is taken in, until the call that it returns. */
  whenUnderWay(actor: string, tell: () => void): () => void;
  /** Counts one thing under way as at rest for as long as anything of the actor's is on its way, or until the call that it returns. */
  restWhileUnderWay(actor: string): () => void;
}

interface Line {
  ms: number;
  readonly lost: Set<() => void>;
  readonly told: Set<() => void>;
  /** Called once nothing is on its way any more. */
  readonly resting: (() => void)[];
}

/** Makes the lines, all of them quick. What is on its way counts as at rest: only the clock brings it on. */
export function createSlowLines(clock: Clock, work: Work): SlowLines {
  const lines = new Map<string, Line>();
  const lineOf = (actor: string): Line => {
    const line = lines.get(actor) ?? { ms: 0, lost: new Set(), told: new Set(), resting: [] };
    lines.set(actor, line);
    return line;
  };

  return {
    set(actor, ms) {
      lineOf(actor).ms = ms;
    },
    takeIn(actor) {
      const line = lines.get(actor);
      if (!line || line.ms === 0) return undefined;
      const arrived = new Promise<boolean>((resolve) => {
        const end = (arrives: boolean): void => {
          line.lost.delete(lose);
          callOff();
          if (line.lost.size === 0) for (const goOn of line.resting.splice(0)) goOn();
          // Whoever sent it goes on in this turn of the event loop, or begins something that counts for itself.
          setImmediate(work.enter());
          resolve(arrives);
        };
        const lose = (): void => end(false);
        const callOff = clock.after(line.ms, () => end(true));
        line.lost.add(lose);
      });
      for (const tell of line.told) tell();
      return arrived;
    },
    drop(actor) {
      for (const lose of lines.get(actor)?.lost ?? []) lose();
    },
    whenUnderWay(actor, tell) {
      const { told } = lineOf(actor);
      told.add(tell);
      return () => void told.delete(tell);
    },
    restWhileUnderWay(actor) {
      const { lost, resting } = lineOf(actor);
      if (lost.size === 0) return () => {};
      const goOn = work.rest();
      resting.push(goOn);
      return goOn;
    },
  };
}
