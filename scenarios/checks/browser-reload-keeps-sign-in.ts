import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { pagesOf, type PageShown } from '../reading/pages.ts';

export default defineCheck({
  summary: {
    ja: '再読み込みしても、同じ手続きの同じ画面（同じ二次元コード）が出る。',
    en: 'A reloaded page is the same page of the same sign-in, with the same code.',
  },
  judge(journal) {
    const pages = pagesOf(journal);
    const reloads = deedsOf(journal, 'reloadsPage');
    if (reloads.length === 0) return notReached('No page was reloaded.');
    for (const { n } of reloads) {
      const before = pages.findLast((page) => page.n < n);
      const after = pages.find((page) => page.n > n);
      if (!before || !after) return failed('the page after a reload', 'no page');
      if (whatShows(before) !== whatShows(after)) return failed(whatShows(before), whatShows(after));
    }
    return passed;
  },
});

function whatShows({ page, url, images }: PageShown): string {
  return [page, url, ...images].join(' ');
}
