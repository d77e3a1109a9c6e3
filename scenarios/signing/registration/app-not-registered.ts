import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録をしていない人が署名のために来ると、利用登録が始まる。',
    en: 'The app was not registered yet: a signing starts with registration.',
  },
  platforms: PLATFORMS,
  given: 'fresh',
  service: 'securities',
  tags: ['registration'],
  async steps(person) {
    await person.opensApp();
    await person.seesScreen({ screen: 'registration-start' });
  },
  checks: ['phone-starts-registration'],
});
