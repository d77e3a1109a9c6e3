import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screenAfter, screensOf } from '../reading/screens.ts';
import { tapsOf } from '../reading/taps.ts';

export default defineCheck({
  summary: {
    ja: '登録完了の「閉じる」でアプリのホーム画面に移り、続きはサービスの画面からになる。',
    en: '「閉じる」 after the registration leads to the app at home, which says to go back to the service.',
  },
  judge(journal) {
    const done = screensOf(journal).find(({ screen }) => screen === 'registration-done');
    if (!done) return notReached('The app was not registered.');
    if (!done.text.join('').includes('サービスの画面に戻って'))
      return failed('the advice to go back to the service', done.text);
    const closed = tapsOf(journal).find(({ n, label }) => n > done.n && label === '閉じる');
    if (!closed) return notReached('Nobody closed the last screen.');
    const home = screenAfter(closed.n, journal, done.phone);
    return home?.screen === 'app-home' ? passed : failed('the app at home', home?.screen);
  },
});
