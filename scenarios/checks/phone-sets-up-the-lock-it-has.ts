import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';

const NAMES: Readonly<Record<string, string>> = {
  'face-id': 'Face ID',
  'touch-id': 'Touch ID',
  passcode: 'パスコード',
  biometric: '生体認証',
  'device-lock': 'デバイスのロック',
};

export default defineCheck({
  summary: {
    ja: '端末の設定どおり、Face ID・Touch ID・パスコード、または生体認証・デバイスのロックのいずれかを設定する。',
    en: 'The app sets up what the phone has: Face ID, Touch ID or passcode; biometrics or device lock.',
  },
  judge(journal) {
    const unlock = settingSeen(journal)?.unlock ?? '';
    const shown = screensOf(journal).find(({ screen }) => screen === 'registration-lock');
    if (!shown) return notReached('The app did not come to the lock.');
    const name = NAMES[unlock] ?? '';
    if (!shown.title.includes(name)) return failed(`${name} in the title`, shown.title);
    const other = Object.values(NAMES).find((one) => one !== name && shown.title.includes(one));
    return other === undefined ? passed : failed(`only ${name} in the title`, shown.title);
  },
});
