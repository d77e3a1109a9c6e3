import type { JournalSeen } from '../check.ts';

/** What is printed on the card that was held to the phone last, by the names that claims have; `undefined` when none was. */
export function cardFaceOf(journal: JournalSeen): Readonly<Record<string, unknown>> | undefined {
  const power = journal.findLast(({ kind, data }) => kind === 'power' && data['on'] === true);
  return journal.findLast(({ kind, data }) => kind === 'face' && data['card'] === power?.data['card'])?.data;
}

/** Whose card was read last before an entry. */
export function readerOf(n: number, journal: JournalSeen): unknown {
  const apdu = journal.findLast((entry) => entry.n < n && entry.kind === 'apdu');
  return journal.find(({ kind, data }) => kind === 'face' && data['card'] === apdu?.data['card'])?.data['name'];
}
