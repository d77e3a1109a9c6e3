import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { lockName, namesOnly } from '../reading/lock-names.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '端末の設定どおり、Face ID・Touch ID・パスコード、または生体認証・デバイスのロックのいずれかを使ってログインする。',
    en: 'The app is unlocked with what the phone has: Face ID, Touch ID or passcode; biometrics or device lock.',
  },
  judge(journal) {
    const locks = deedsOf(journal, 'setsScreenLock').map(({ n, with: { lock } }) => ({ n, lock: String(lock) }));
    for (const { n, lock } of locks) {
      const shown = screensOf(journal).find((screen) => screen.n > n && screen.screen === 'unlock');
      if (!shown) return notReached(`The app was not opened after ${lockName(lock)} had been set up.`);
      if (!namesOnly(lock, shown.title)) return failed(`${lockName(lock)} alone in the title`, shown.title);
      if (!shown.text.join('').includes('ログイン')) return failed('the words that it is for logging in', shown.text);
    }
    return locks.length > 0 ? passed : notReached('The owner set up no lock.');
  },
});
