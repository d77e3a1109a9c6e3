import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じサービスに二度ログインすると、やりとりは決まりどおりで、値は毎回新しい。',
    en: 'A person signs in twice: what crosses between service and broker is as it should be, with new values each time.',
  },
  platforms: ['smartphone-ios', 'pc'],
  tags: ['protocol'],
  steps: async (person) => {
    await person.signsIn();
    await person.takesCardAway();
    await person.signsIn();
  },
  checks: [
    'broker-answers-with-code-and-state',
    'broker-id-token-is-for-this-sign-in',
    'service-proves-itself-by-key',
    'service-uses-pkce',
    'service-sends-new-values-each-time',
  ],
});
