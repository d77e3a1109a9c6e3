import type { JournalSink } from '../../simulators/world/journal.ts';

/** Hears what is written into a journal, and keeps nothing of it. */
export interface Ear {
  readonly sink: JournalSink;
  /** Resolves when this actor has written another line. */
  next(actor: string): Promise<void>;
}

/** Makes an ear. */
export function createEar(): Ear {
  const waiting = new Map<string, (() => void)[]>();
  return {
    sink({ actor }) {
      const told = waiting.get(actor);
      if (!told) return;
      waiting.delete(actor);
      for (const tell of told) tell();
    },
    next: (actor) =>
      new Promise((resolve) => {
        waiting.set(actor, [...(waiting.get(actor) ?? []), resolve]);
      }),
  };
}
