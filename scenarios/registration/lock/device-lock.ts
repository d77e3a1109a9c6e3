import { settingUpLock } from '../../families/setting-up-lock.ts';

export default settingUpLock({
  title: {
    ja: 'デバイスのロックを使うスマートフォンでは、デバイスのロックを設定して利用登録をする。',
    en: 'A phone with device lock sets that up for the app.',
  },
  platforms: ['smartphone-android'],
  unlock: 'device-lock',
});
