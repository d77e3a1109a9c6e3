import { settingUpLock } from '../../families/setting-up-lock.ts';

export default settingUpLock({
  title: {
    ja: 'Face IDを使うスマートフォンでは、Face IDを設定して利用登録をする。',
    en: 'A phone with face id sets that up for the app.',
  },
  platforms: ['smartphone-ios'],
  unlock: 'face-id',
  checks: ['phone-asks-before-using-face-id'],
});
