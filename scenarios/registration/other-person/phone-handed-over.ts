import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '譲られたスマートフォンを登録し直せる設定では、新しい持ち主が別の人として認証される。',
    en: 'Where a phone may change hands, its new owner registers it and is another person to the service.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  persona: 'adult',
  broker: { registrationOfOtherPerson: 'replace' },
  tags: ['registration', 'other-person'],
  steps: async (person) => {
    await person.signsIn();
    await person.takesCardAway();
    await person.presses({ label: 'ログアウト' });
    await person.removesApp({ app: 'guide' });
    await person.installsApp({ app: 'guide' });
    await person.usesCard({ card: 'second-adult' });
    await person.opensApp();
    await person.registers();
    await person.startsAgainAtService();
    await person.completesSignIn();
  },
  checks: [
    'broker-sub-differs-between-persons',
    'broker-gives-the-token-for-a-proof',
    'phone-goes-home-after-registration',
  ],
});
