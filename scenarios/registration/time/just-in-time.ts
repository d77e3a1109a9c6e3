import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '期限の1ミリ秒前に届いた利用登録は受け付けられる。',
    en: 'A registration that arrives a millisecond before its end is taken.',
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
    await person.waits({ ms: 599_999 });
    await person.holdsCard();
    await person.seesScreen({ screen: 'registration-done' });
    await person.taps({ label: '閉じる' });
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['broker-registration-ends-on-time', 'screens-follow-the-model'],
});
