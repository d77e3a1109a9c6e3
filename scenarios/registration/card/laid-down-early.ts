import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードを先に置いても、「読み取り開始」までは読み取られない。',
    en: 'A card that was laid down early is not read before 「読み取り開始」.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'card'],
  steps: async (person) => {
    await person.launchesApp();
    await person.holdsCard();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-leaves-card-alone-before-start', 'phone-pins-before-card', 'phone-goes-home-after-registration'],
});
