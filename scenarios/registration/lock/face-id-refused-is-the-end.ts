import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'Face IDを許可しない人が先に進めない設定では、端末の設定で許可すると続けられる。',
    en: 'Where the app insists on Face ID, the person allows it in the settings and goes on.',
  },
  platforms: ['smartphone-ios'],
  given: 'fresh',
  phone: { faceIdRefused: 'stops' },
  tags: ['registration', 'lock'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.setsUpLock();
    await person.refusesFaceId();
    await person.seesScreen({ screen: 'registration-face-id-refused' });
    await person.setsScreenLock({ lock: 'face-id' });
    await person.taps({ label: '再試行' });
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-registers-in-order', 'phone-sets-up-the-lock-it-has', 'phone-goes-home-after-registration'],
});
