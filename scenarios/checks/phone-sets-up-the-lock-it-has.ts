import { defineCheck, failed, notReached, passed } from '../check.ts';
import { lockName, namesOnly } from '../reading/lock-names.ts';
import { screensOf } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';

export default defineCheck({
  summary: {
    ja: '端末の設定どおり、Face ID・Touch ID・パスコード、または生体認証・デバイスのロックのいずれかを設定する。',
    en: 'The app sets up what the phone has: Face ID, Touch ID or passcode; biometrics or device lock.',
  },
  judge(journal) {
    const unlock = settingSeen(journal)?.unlock ?? '';
    const shown = screensOf(journal).find(({ screen }) => screen === 'registration-lock');
    if (!shown) return notReached('The app did not come to the lock.');
    return namesOnly(unlock, shown.title) ? passed : failed(`${lockName(unlock)} alone in the title`, shown.title);
  },
});
