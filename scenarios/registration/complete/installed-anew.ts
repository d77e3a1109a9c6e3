import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'アプリを入れ直した人は、更新したカードでもう一度利用登録をして、同じ人として認証される。',
    en: 'Somebody who installed the app anew registers again, with a renewed card, and is the same person to the service.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],

  persona: 'adult',
  tags: ['registration'],
  steps: async (person) => {
    await person.signsIn();
    await person.takesCardAway();
    await person.presses({ label: 'ログアウト' });
    await person.usesCard({ card: 'adult-renewed' });
    await person.removesApp({ app: 'guide' });
    await person.installsApp({ app: 'guide' });
    await person.opensApp();
    await person.registers();
    await person.startsAgainAtService();
    await person.completesSignIn();
  },
  checks: ['phone-registers-in-order', 'broker-sub-outlives-card', 'broker-gives-the-token-for-a-proof'],
});
