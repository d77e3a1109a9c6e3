import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { screenAfter, screensOf } from '../reading/screens.ts';
import { tapsOf } from '../reading/taps.ts';

export default defineCheck({
  summary: {
    ja: 'Face IDは、使用の許可を求めて「OK」のときだけ使う。許可されなければパスコードを設定する。',
    en: 'Face ID is used only after the permission was asked for and given by 「OK」; without it the passcode is set up.',
  },
  judge(journal) {
    const setUp = tapsOf(journal).find(({ label }) => label === '設定');
    if (!setUp || !titleBefore(setUp.n, journal).includes('Face ID')) return notReached('Nobody set up Face ID.');
    const asked = screensOf(journal).find(({ n, phone }) => n > setUp.n && phone === setUp.phone);
    if (!asked?.dialog?.includes('Face ID')) return failed('the system to ask about Face ID', asked?.title);
    if (!asked.buttons.includes('OK')) return failed('「OK」', asked.buttons);
    const answer = tapsOf(journal).find(({ n, phone }) => n > asked.n && phone === setUp.phone);
    if (!answer) return notReached('Nobody answered.');
    const next = screenAfter(answer.n, journal, setUp.phone);
    if (answer.label === 'OK')
      return next?.screen === 'registration-prepare' ? passed : failed('the next step after 「OK」', next?.screen);
    return next?.title.includes('パスコード') ? passed : failed('the passcode in place of Face ID', next?.title);
  },
});

function titleBefore(n: number, journal: JournalSeen): string {
  return screensOf(journal).findLast((shown) => shown.n < n)?.title ?? '';
}
