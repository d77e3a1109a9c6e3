import { settingUpLock } from '../../families/setting-up-lock.ts';

export default settingUpLock({
  title: {
    ja: 'パスコードを使うスマートフォンでは、パスコードを設定して利用登録をする。',
    en: 'A phone with passcode sets that up for the app.',
  },
  platforms: ['smartphone-ios'],
  unlock: 'passcode',
});
