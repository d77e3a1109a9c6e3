import type { JournalEntry } from '../../simulators/world/journal.ts';
import type { JournalSeen } from '../check.ts';

/** The first push that told an app that its sign-in had come into this state. */
export function stateTold(journal: JournalSeen, state: string): JournalEntry | undefined {
  return journal.find(
    ({ kind, data }) =>
      kind === 'push' && data['to'] === 'app' && (data['data'] as { state?: unknown } | undefined)?.state === state,
  );
}
