import type { JournalSeen } from '../check.ts';

/** Makes a reading that is done once for a journal, however many checks ask for it, and again when it has grown. */
export function onceForJournal<V>(read: (journal: JournalSeen) => V): (journal: JournalSeen) => V {
  const known = new WeakMap<JournalSeen, { readonly length: number; readonly value: V }>();
  return (journal) => {
    const before = known.get(journal);
    if (before?.length === journal.length) return before.value;
    const value = read(journal);
    known.set(journal, { length: journal.length, value });
    return value;
  };
}
