import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '暗証番号のない顔認証マイナンバーカードでは、利用登録ができない。',
    en: 'A card without PINs (顔認証マイナンバーカード) cannot register an app.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  spends: { authentication: 0, cardInfo: 0 },
  persona: 'without-pins',
  tags: ['registration', 'pins'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.holdsCard();
    await person.seesScreen({ screen: 'auth-pin-locked' });
    await person.taps({ label: '閉じる' });
    await person.seesScreen({ screen: 'registration-start' });
  },
  checks: ['phone-says-that-a-pin-is-locked'],
});
