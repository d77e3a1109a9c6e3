import { settingUpLock } from '../../families/setting-up-lock.ts';

export default settingUpLock({
  title: {
    ja: 'Touch IDを使うスマートフォンでは、Touch IDを設定して利用登録をする。',
    en: 'A phone with touch id sets that up for the app.',
  },
  platforms: ['smartphone-ios'],
  unlock: 'touch-id',
});
