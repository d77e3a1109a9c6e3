import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードの応答が遅くても、利用登録は終わる。',
    en: 'A slow card registers the app all the same.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  byWorldClock: true,
  tags: ['registration', 'card'],
  steps: async (person) => {
    await person.comesFromIconToTheCard();
    await person.holdsCard({ slowByMs: 500 });
    await person.waits({ ms: 60_000 });
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-registers-in-order', 'phone-goes-home-after-registration'],
});
