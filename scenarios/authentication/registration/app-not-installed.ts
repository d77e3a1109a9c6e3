import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'アプリが入っていないスマートフォンでは、インストールを促される。',
    en: 'The app is not installed: the page urges to install it.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  app: 'none',
  tags: ['registration'],
  steps: async (person) => {
    await person.opensApp();
    await person.seesPage({ page: 'install-app' });
  },
  checks: ['broker-urges-to-install-the-app', 'broker-names-the-recommended-systems'],
});
