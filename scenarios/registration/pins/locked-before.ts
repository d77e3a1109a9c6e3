import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '暗証番号がロックされたカードでは、利用登録ができない。',
    en: 'A card whose PIN is locked cannot register an app.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  spends: { authentication: 0, cardInfo: 0 },
  persona: 'authentication-pin-locked',
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
  checks: ['phone-says-that-a-pin-is-locked', 'card-locked-pin-never-opens'],
});
