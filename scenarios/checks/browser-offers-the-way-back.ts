import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf } from '../reading/exchanges.ts';
import { deedsOf } from '../reading/deeds.ts';
import { pagesOf } from '../reading/pages.ts';

const LABEL = '利用中のサービスへ戻る';

export default defineCheck({
  summary: {
    ja: 'PCやタブレットの完了画面は「利用中のサービスへ戻る」を示し、押されるまで待つ。',
    en: 'The last page of a PC or tablet offers 「利用中のサービスへ戻る」 and waits for it to be pressed.',
  },
  judge(journal) {
    const done = pagesOf(journal).find(({ page }) => page === 'done');
    if (!done) return notReached('The browser did not come to the last page.');
    if (!done.buttons.includes(LABEL)) return failed(`「${LABEL}」`, done.buttons);
    const back = exchangesOf(journal).find(
      ({ n, from, url }) => n > done.n && from === done.browser && url.endsWith('/return'),
    );
    if (!back) return notReached('Nobody went back to the service.');
    const pressed = deedsOf(journal, 'goesBackToService').some(({ n }) => n > done.n && n < back.n);
    return pressed ? passed : failed('the page to wait', 'it went back by itself');
  },
});
