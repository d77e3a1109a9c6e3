import type { ActName } from '../acts/acts.ts';
import type { ActArguments } from '../acts/act.ts';
import type { JournalSeen } from '../check.ts';

/** Something that the person did. */
export interface Deed {
  readonly n: number;
  readonly atMs: number;
  readonly with: ActArguments;
}

/** Every time that the person did this, in order. */
export function deedsOf(journal: JournalSeen, act: ActName): Deed[] {
  return journal
    .filter(({ kind, data }) => kind === 'does' && data['act'] === act)
    .map(({ n, atMs, data }) => ({ n, atMs, with: data['with'] as ActArguments }));
}
