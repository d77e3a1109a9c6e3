import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '期限の1ミリ秒後に届いた利用登録は断られる。',
    en: 'A registration that arrives a millisecond after its end is refused.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  spends: { authentication: 0, cardInfo: 0 },

  tags: ['registration', 'time'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.waits({ ms: 600_001 });
    await person.holdsCard();
    await person.seesScreen({ screen: 'registration-over' });
    await person.taps({ label: '閉じる' });
    await person.seesScreen({ screen: 'registration-start' });
  },
  checks: ['broker-registration-ends-on-time', 'screens-follow-the-model'],
});
