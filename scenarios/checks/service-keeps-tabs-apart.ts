import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';

/** How a service ends well: after a sign-in, after a signing. */
const DONE = ['signed-in', 'signed'];

export default defineCheck({
  summary: {
    ja: '二つのタブで始めても、先に始めたタブで終わりまで進める。',
    en: 'What was begun can be finished in the first tab although a second one was begun after it.',
  },
  judge(journal) {
    const pages = pagesOf(journal);
    const [first] = pages;
    const second = pages.find(({ page, tab }) => page === 'qr' && tab !== first?.tab);
    const back = pages.find(({ n, tab, page }) => n > (second?.n ?? n) && tab === first?.tab && isOfService(page));
    if (!second || !back) return notReached('Nobody came back in the first of two tabs.');
    const end = DONE.some((page) => page === back.page);
    return end ? passed : failed('the page “signed-in” or “signed” in the first tab', back.page);
  },
});

function isOfService(page = ''): boolean {
  return [...DONE, 'failed', 'no-session', 'cancelled'].includes(page);
}
