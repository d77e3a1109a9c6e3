import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '生体認証を使うスマートフォンでは、生体認証を設定して利用登録をする。',
    en: 'A phone with biometric sets that up for the app.',
  },
  platforms: ['smartphone-android'],
  given: 'fresh',
  spends: { authentication: 0, cardInfo: 0 },
  phone: { unlock: 'biometric' },
  tags: ['registration', 'lock'],
  steps: async (person) => {
    await person.launchesApp();
    await person.registers();
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['phone-sets-up-the-lock-it-has', 'phone-registers-in-order'],
});
