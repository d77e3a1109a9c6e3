import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'アプリが入っていないスマートフォンでは、インストールを促される。',
    en: 'The app is not installed: the page urges to install it.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  app: 'none',
  tags: ['registration'],
  steps: async (person) => {
    await person.opensApp();
    await person.seesPage({ page: 'install-app' });
  },
  checks: ['broker-urges-to-install-the-app'],
});
