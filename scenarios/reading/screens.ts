import type { JournalSeen } from '../check.ts';
import { onceForJournal } from './once-for-journal.ts';

/** A phone's screen as it stands in the journal: one entry for each change that a person could see. */
export interface ScreenShown {
  readonly n: number;
  readonly atMs: number;
  readonly phone: string;
  readonly screen: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly message?: string;
  readonly triesLeft?: number;
  readonly items?: readonly string[];
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  readonly number?: string;
  /** The boxes that are ticked, where there are any. */
  readonly ticked?: readonly string[];
  /** The buttons that cannot be pressed, on a screen with boxes. */
  readonly disabled?: readonly string[];
  readonly dialog?: string;
  readonly buttons: readonly string[];
}

/** Every screen of every phone, in order. */
export const screensOf = onceForJournal((journal): readonly ScreenShown[] =>
  journal
    .filter(({ kind }) => kind === 'screen')
    .map(({ n, atMs, actor, data }) => ({ ...(data as unknown as ScreenShown), n, atMs, phone: actor })),
);

/** What a phone came to show after an entry, the moments in which it only asks for patience left out. */
export function screenAfter(n: number, journal: JournalSeen, phone = 'phone-1'): ScreenShown | undefined {
  return screensOf(journal).find(
    (shown) => shown.n > n && shown.phone === phone && (shown.screen !== 'please-wait' || shown.dialog !== undefined),
  );
}
