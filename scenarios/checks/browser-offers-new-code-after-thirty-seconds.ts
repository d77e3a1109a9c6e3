import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf, type PageShown } from '../reading/pages.ts';

const LIFE_MS = 30_000;
const REFRESH = '二次元コードを更新';

export default defineCheck({
  summary: {
    ja: '二次元コードは表示から30秒ちょうどで画面から消え、「二次元コードを更新」が出る。',
    en: 'A code disappears from its page exactly 30 s after it was shown, and 「二次元コードを更新」 is offered.',
  },
  judge(journal) {
    const lastMs = journal.at(-1)?.atMs ?? 0;
    const pages = pagesOf(journal);
    const stale = pages.find((page) => page.page === 'qr' && lastMs - page.atMs >= LIFE_MS);
    if (!stale) return notReached('No code was shown for 30 s.');
    const next = pages.find((page) => page.n > stale.n && isSamePlace(page, stale));
    if (next?.page !== 'qr-expired') return failed('the page “qr-expired” after 30.000 s', next?.page ?? 'no change');
    const ageMs = next.atMs - stale.atMs;
    if (ageMs !== LIFE_MS) return failed('the code to disappear after 30000 ms', `${ageMs} ms`);
    if (next.images.length > 0) return failed('a page without a code', next.images);
    return next.buttons.includes(REFRESH) ? passed : failed(`the button 「${REFRESH}」`, next.buttons);
  },
});

function isSamePlace(one: PageShown, other: PageShown): boolean {
  return one.browser === other.browser && one.tab === other.tab && one.url === other.url;
}
