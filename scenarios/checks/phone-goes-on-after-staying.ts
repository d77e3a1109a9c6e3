import { defineCheck, failed, notReached, passed } from '../check.ts';
import { appCallsOf } from '../reading/requests.ts';
import { screenAfter, screensOf } from '../reading/screens.ts';
import { tapsOf } from '../reading/taps.ts';

export default defineCheck({
  summary: {
    ja: '中止の確認で「キャンセル」を押すと、元の画面に戻って続けられる。',
    en: '「キャンセル」 leads back to the screen that was to be left, and the sign-in goes on.',
  },
  judge(journal) {
    const stays = tapsOf(journal).filter(({ label }) => label === 'キャンセル');
    if (stays.length === 0) return notReached('Nobody stayed after wanting to leave.');
    for (const { n } of stays) {
      const left = screensOf(journal).findLast((shown) => shown.n < n);
      const shown = screenAfter(n, journal);
      if (shown?.screen !== left?.screen || shown?.dialog !== undefined)
        return failed(`the screen “${left?.screen}” again`, shown?.dialog ?? shown?.screen);
    }
    if (appCallsOf(journal, 'cancel').length > 0)
      return failed('the sign-in to go on', 'the broker was told of its end');
    const done = screensOf(journal).some(({ screen }) => screen === 'done');
    return done ? passed : notReached('The app did not come to its last screen.');
  },
});
