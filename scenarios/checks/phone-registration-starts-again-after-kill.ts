import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '利用登録の途中でアプリが終了すると、はじめからやり直しになり、チェックも残らない。',
    en: 'After the app was killed in the middle of a registration it starts from the first screen, without ticks.',
  },
  judge(journal) {
    const kills = deedsOf(journal, 'killsApp');
    const screens = screensOf(journal);
    let judged = 0;
    for (const [at, { n }] of kills.entries()) {
      const until = kills[at + 1]?.n ?? Infinity;
      const after = screens.filter((one) => one.n > n && one.n < until && one.screen !== 'home-screen');
      const [first] = after;
      if (!first) continue;
      if (first.screen !== 'registration-start') return failed('the first screen of a registration', first.screen);
      const kept = after.find(({ ticked }) => ticked !== undefined)?.ticked ?? [];
      if (kept.length > 0) return failed('no tick from before', kept);
      judged++;
    }
    return judged > 0 ? passed : notReached('Nobody started again after the app was killed.');
  },
});
