import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '読み取りのあとで通信が切れても、カードを読み直さずに続けられる。',
    en: 'When the network is lost after the reading, the registration goes on without another one.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    await person.comesFromIconToTheCard();
    await person.losesNetwork({ of: 'phone-1' });
    await person.holdsCard();
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await person.taps({ label: '閉じる' });
  },
  checks: [
    'phone-registers-after-lost-network',
    'phone-goes-home-after-registration',
    'broker-gives-the-token-for-a-proof',
  ],
});
