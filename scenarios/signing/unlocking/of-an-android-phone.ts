import { unlockingWithEach } from '../../families/unlocking.ts';

export default unlockingWithEach({
  title: {
    ja: 'Androidのデバイスのロックと生体認証のどちらでも、ログインして署名できる。',
    en: 'On an Android phone the app is unlocked by the device lock and by biometrics, and the person signs.',
  },
  platforms: ['smartphone-android'],
  service: 'insurer',
  locks: ['device-lock', 'biometric'],
  completes: (person) => person.completesSigning(),
  checks: ['service-has-the-signature'],
});
