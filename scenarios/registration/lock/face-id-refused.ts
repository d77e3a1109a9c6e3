import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'Face IDの使用を許可しない人は、パスコードを設定して利用登録をする。',
    en: 'Who does not allow Face ID sets up the passcode and is registered.',
  },
  platforms: ['smartphone-ios'],
  given: 'fresh',
  persona: 'adult',
  tags: ['registration', 'lock'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.setsUpLock();
    await person.refusesFaceId();
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
    await person.signsIn();
  },
  checks: ['phone-asks-before-using-face-id', 'phone-goes-home-after-registration', 'service-signs-in'],
});
