import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';

export default defineCheck({
  summary: {
    ja: '二つのタブで始めても、先に始めたタブでログインできる。',
    en: 'A sign-in can be finished in the first tab although a second one was begun after it.',
  },
  judge(journal) {
    const pages = pagesOf(journal);
    const [first] = pages;
    const second = pages.find(({ page, tab }) => page === 'qr' && tab !== first?.tab);
    const back = pages.find(({ n, tab, page }) => n > (second?.n ?? n) && tab === first?.tab && isOfService(page));
    if (!second || !back) return notReached('Nobody came back in the first of two tabs.');
    return back.page === 'signed-in' ? passed : failed('the page “signed-in” in the first tab', back.page);
  },
});

function isOfService(page = ''): boolean {
  return ['signed-in', 'failed', 'no-session', 'cancelled'].includes(page);
}
