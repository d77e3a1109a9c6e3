import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf, pathOf } from '../reading/exchanges.ts';
import { pagesOf } from '../reading/pages.ts';

export default defineCheck({
  summary: {
    ja: '利用者がサービスへ戻ると、ログイン済みの画面が出る。',
    en: 'The person who comes back to the service is signed in there.',
  },
  judge(journal) {
    const back = exchangesOf(journal).findLast((exchange) => pathOf(exchange) === '/callback');
    if (!back) return notReached('Nobody came back to the service.');
    const { origin } = new URL(back.url);
    const page = pagesOf(journal).find(
      ({ n, browser, url }) => n > back.n && browser === back.from && url.startsWith(origin),
    );
    return page?.page === 'signed-in' ? passed : failed('the page “signed-in”', page?.page ?? 'no page');
  },
});
