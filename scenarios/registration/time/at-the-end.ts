import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '期限ちょうどに届いた利用登録は断られ、はじめからになる。',
    en: 'A registration that arrives at its end is refused and starts from the beginning.',
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
    await person.waits({ ms: 600_000 });
    await person.holdsCard();
    await person.seesScreen({ screen: 'registration-over' });
    await person.taps({ label: '閉じる' });
    await person.seesScreen({ screen: 'registration-start' });
  },
  checks: ['broker-registration-ends-on-time'],
});
