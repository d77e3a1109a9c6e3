import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録をしていない人がサービスから来ると、利用登録が始まる。',
    en: 'The app was not registered yet: registration starts.',
  },
  platforms: PLATFORMS,
  given: 'fresh',
  tags: ['registration'],
  steps: async (person) => {
    await person.opensApp();
    await person.seesScreen({ screen: 'registration-start' });
  },
  checks: ['phone-starts-registration'],
});
