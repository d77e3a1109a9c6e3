import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screenAfter, screensOf } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';
import { tapsOf } from '../reading/taps.ts';

export default defineCheck({
  summary: {
    ja: 'PCやタブレットから始めたとき、完了画面の「閉じる」でアプリのホーム画面に戻る。',
    en: 'When it began on a PC or tablet, 「閉じる」 on the last screen leads to the app at home.',
  },
  judge(journal) {
    if (!settingSeen(journal)?.crossDevice) return notReached('It began on the smartphone itself.');
    const done = screensOf(journal).find(({ screen }) => screen === 'done');
    const closed =
      done && tapsOf(journal).find(({ n, phone, label }) => n > done.n && phone === done.phone && label === '閉じる');
    if (!closed) return notReached('Nobody closed the last screen.');
    const home = screenAfter(closed.n, journal, closed.phone);
    return home?.screen === 'app-home' ? passed : failed('the app at home', home?.screen);
  },
});
