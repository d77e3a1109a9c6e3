import type { JournalSeen } from '../check.ts';
import { interactionOf } from './sign-ins.ts';
import { openingsOf } from './openings.ts';
import { pagesOf, type PageShown } from './pages.ts';

/** Six digits that were typed into a page, and the page that came of it. */
export interface TypedNumber {
  readonly n: number;
  readonly browser: string;
  readonly phone: string;
  readonly digits: 'right' | 'wrong';
  /** Whether the phone had scanned the code of this very page. */
  readonly ownPage: boolean;
  readonly answer: PageShown | undefined;
}

/** Every number that was typed, in order. */
export function typedNumbersOf(journal: JournalSeen): TypedNumber[] {
  const pages = pagesOf(journal);
  const openings = openingsOf(journal);
  return journal
    .filter(({ kind }) => kind === 'number')
    .map(({ n, data }) => {
      const { browser, phone, digits } = data as unknown as TypedNumber;
      const on = pages.findLast((page) => page.n < n && page.browser === browser);
      const opened = openings.findLast((opening) => opening.n < n && opening.phone === phone && opening.session);
      const ownPage = on !== undefined && interactionOf(on.url) === opened?.scan?.interaction;
      return {
        n,
        browser,
        phone,
        digits,
        ownPage,
        answer: pages.find((page) => page.n > n && page.browser === browser),
      };
    });
}
