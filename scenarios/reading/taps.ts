import type { JournalSeen } from '../check.ts';

/** A touch on a phone's screen. */
export interface TapSeen {
  readonly n: number;
  readonly phone: string;
  readonly element: string;
  readonly label: string;
}

/** Every touch on every phone, in order. */
export function tapsOf(journal: JournalSeen): TapSeen[] {
  return journal
    .filter(({ kind }) => kind === 'tap')
    .map(({ n, actor, data }) => ({
      n,
      phone: actor,
      element: String(data['element']),
      label: String(data['label']),
    }));
}
