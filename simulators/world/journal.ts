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

/** What was observed, not yet put into words. What it tells must never change. */
export interface LateData {
  tell(): JournalEntry['data'];
}

/** Append-only. Nothing is kept here: the sink keeps or streams. */
export interface Journal {
  write(actor: string, kind: string, data: JournalEntry['data']): void;
  /** Writes an entry whose data is made when it is first read: for what happens often and is seldom looked at. */
  writeLate(actor: string, kind: string, late: LateData): void;
}

/** Makes a journal that numbers and dates entries and passes them to `sink`. */
export function createJournal(clock: Pick<Clock, 'now'>, sink: JournalSink): Journal {
  let n = 0;
  return {
    write(actor, kind, data) {
      sink({ n: n++, atMs: clock.now(), actor, kind, data });
    },
    writeLate(actor, kind, late) {
      sink(new LateEntry(n++, clock.now(), actor, kind, late));
    },
  };
}

/** A class, because a getter of its own on every entry would cost more than the words that it saves. */
class LateEntry implements JournalEntry {
  readonly n: number;
  readonly atMs: number;
  readonly actor: string;
  readonly kind: string;
  #late: LateData | undefined;
  #data: JournalEntry['data'] | undefined;

  constructor(n: number, atMs: number, actor: string, kind: string, late: LateData) {
    this.n = n;
    this.atMs = atMs;
    this.actor = actor;
    this.kind = kind;
    this.#late = late;
  }

  get data(): JournalEntry['data'] {
    this.#data ??= this.#late?.tell() ?? {};
    this.#late = undefined;
    return this.#data;
  }

  toJSON(): JournalEntry {
    const { n, atMs, actor, kind, data } = this;
    return { n, atMs, actor, kind, data };
  }
}
