import { openPushStream, type PushStream } from '../world/push.ts';
import type { Work } from '../world/work.ts';
import type { Interaction, Session } from './interaction.ts';

type Subject = Interaction | Session;

// Kept apart from what is listened to: a set in each sign-in would weigh as much as the rest of it.
const listening = new WeakMap<Subject, Set<PushStream>>();
const NOBODY: ReadonlySet<PushStream> = new Set();

// Which rendering of a page listens by a stream.
const renderings = new WeakMap<PushStream, number>();

/** Opens a stream for one more listener: an app's session, or a sign-in's page, which says which rendering it is. */
export function listenTo(work: Work, subject: Subject, rendering?: number): PushStream {
  const streams = listening.get(subject) ?? new Set();
  listening.set(subject, streams);
  const stream = openPushStream(work, () => streams.delete(stream));
  streams.add(stream);
  if (rendering !== undefined) renderings.set(stream, rendering);
  return stream;
}

/** The streams of those who listen now. */
export function listenersOf(subject: Subject): ReadonlySet<PushStream> {
  return listening.get(subject) ?? NOBODY;
}

/** Whether a sign-in's page is open anywhere besides in this rendering of it: in a copy of the tab. */
export function isOpenElsewhere(interaction: Interaction, rendering: number): boolean {
  return [...listenersOf(interaction)].some((stream) => renderings.get(stream) !== rendering);
}
