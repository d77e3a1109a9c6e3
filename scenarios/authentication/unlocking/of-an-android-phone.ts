import { unlockingWithEach } from '../../families/unlocking.ts';

export default unlockingWithEach({
  title: {
    ja: 'Androidのデバイスのロックと生体認証のどちらでも、ログインして認証できる。',
    en: 'On an Android phone the app is unlocked by the device lock and by biometrics, and the person signs in.',
  },
  platforms: ['smartphone-android'],
  locks: ['device-lock', 'biometric'],
  completes: (person) => person.completesSignIn(),
  checks: ['service-signs-in'],
});
