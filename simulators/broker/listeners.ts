import { openPushStream, type PushStream } from '../world/push.ts';
import type { Work } from '../world/work.ts';
import type { Interaction, Session } from './interaction.ts';

type Subject = Interaction | Session;

// Kept apart from what is listened to: a set in each sign-in would weigh as much as the rest of it.
const listening = new WeakMap<Subject, Set<PushStream>>();
const NOBODY: ReadonlySet<PushStream> = new Set();

/** Opens a stream for one more listener of a sign-in's page or of an app's session. */
export function listenTo(work: Work, subject: Subject): PushStream {
  const streams = listening.get(subject) ?? new Set();
  listening.set(subject, streams);
  const stream = openPushStream(work, () => streams.delete(stream));
  streams.add(stream);
  return stream;
}

/** The streams of those who listen now. */
export function listenersOf(subject: Subject): ReadonlySet<PushStream> {
  return listening.get(subject) ?? NOBODY;
}
