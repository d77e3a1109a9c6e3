import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'アプリを起動して利用登録をしておけば、サービスからすぐに認証できる。',
    en: 'Somebody who registered beforehand, from the icon, signs in at once.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration'],
  steps: async (person) => {
    await person.launchesApp();
    await person.registers();
    await person.signsIn();
  },
  checks: [
    'phone-registers-in-order',
    'phone-registration-buttons-fit-the-guide',
    'phone-goes-home-after-registration',
    'broker-gives-the-token-for-a-proof',
    'service-signs-in',
  ],
});
