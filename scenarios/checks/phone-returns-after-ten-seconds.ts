import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf, pathOf } from '../reading/exchanges.ts';
import { screensOf } from '../reading/screens.ts';
import { tapsOf } from '../reading/taps.ts';

const RETURNS_AFTER_MS = 10_000;

export default defineCheck({
  summary: {
    ja: 'スマートフォンの完了画面は、何もしなくても10秒後にサービスへ戻る。',
    en: 'On a smartphone the last screen leads back to the service by itself after ten seconds.',
  },
  judge(journal) {
    const done = screensOf(journal).find(({ screen }) => screen === 'done');
    if (!done) return notReached('The app did not come to its last screen.');
    if (tapsOf(journal).some(({ n }) => n > done.n)) return notReached('The person did not wait.');
    const back = exchangesOf(journal).find((exchange) => exchange.n > done.n && pathOf(exchange).endsWith('/return'));
    if (!back) return failed('a return by itself', 'none');
    const afterMs = back.atMs - done.atMs;
    return afterMs === RETURNS_AFTER_MS ? passed : failed(`a return after ${RETURNS_AFTER_MS} ms`, `${afterMs} ms`);
  },
});
