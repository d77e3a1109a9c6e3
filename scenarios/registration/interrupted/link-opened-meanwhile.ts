import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '登録の途中でもう一度サービスからアプリを開くと、はじめからになる。',
    en: 'Who opens the app from the service again in the middle starts from the beginning.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    await person.opensApp();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.followsAppLink();
    await person.seesScreen({ screen: 'registration-start' });
    await person.registers();
    await person.startsAgainAtService();
    await person.completesSignIn();
  },
  checks: ['phone-starts-registration', 'phone-registers-in-order', 'service-signs-in'],
});
