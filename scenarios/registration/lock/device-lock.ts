import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'デバイスのロックを使うスマートフォンでは、デバイスのロックを設定して利用登録をする。',
    en: 'A phone with device lock sets that up for the app.',
  },
  platforms: ['smartphone-android'],
  given: 'fresh',
  spends: { authentication: 0, cardInfo: 0 },
  phone: { unlock: 'device-lock' },
  tags: ['registration', 'lock'],
  steps: async (person) => {
    await person.launchesApp();
    await person.registers();
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['phone-sets-up-the-lock-it-has', 'phone-registers-in-order'],
});
