import type { Clock } from './clock.ts';

/** One thing that could be observed from outside: on a wire, on a screen, at a card, or done by a person. */
export interface JournalEntry {
  /** Place in the journal, from 0. */
  readonly n: number;
  readonly atMs: number;
  /** Who did or showed it: `person`, `browser`, `phone`, `card`, `broker`, a service's id, `world`. */
  readonly actor: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Takes each entry the moment it is written. */
export type JournalSink = (entry: JournalEntry) => void;

/** Append-only. Nothing is kept here: the sink keeps or streams. */
export interface Journal {
  write(actor: string, kind: string, data: Readonly<Record<string, unknown>>): void;
}

/** Makes a journal that numbers and dates entries and passes them to `sink`. */
export function createJournal(clock: Pick<Clock, 'now'>, sink: JournalSink): Journal {
  let n = 0;
  return {
    write(actor, kind, data) {
      sink({ n: n++, atMs: clock.now(), actor, kind, data });
    },
  };
}
