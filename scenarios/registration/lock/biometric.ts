import { settingUpLock } from '../../families/setting-up-lock.ts';

export default settingUpLock({
  title: {
    ja: '生体認証を使うスマートフォンでは、生体認証を設定して利用登録をする。',
    en: 'A phone with biometric sets that up for the app.',
  },
  platforms: ['smartphone-android'],
  unlock: 'biometric',
});
