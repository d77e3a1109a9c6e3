import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名を求められたスマートフォンにアプリが入っていないと、インストールを促される。',
    en: 'A person is asked to sign on a phone without the app: the page urges to install it.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  service: 'city-hall',
  app: 'none',
  tags: ['registration'],
  steps: async (person) => {
    await person.opensApp();
    await person.seesPage({ page: 'install-app' });
  },
  checks: ['broker-urges-to-install-the-app'],
});
