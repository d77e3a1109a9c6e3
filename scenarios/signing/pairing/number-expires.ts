import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名でも、6桁の数字の期限が切れたら、アプリで更新して続けられる。',
    en: 'In a signing too a number that has expired is renewed in the app, and the new one leads on.',
  },
  platforms: ['pc', 'tablet'],
  services: ASKING_FOR_NO_ITEMS,
  tags: ['pairing'],
  async steps(person) {
    await person.opensApp();
    await person.waits({ ms: 300_000 });
    await person.seesScreen({ screen: 'number-expired' });
    await person.taps({ label: '番号を更新' });
    await person.goesOnFromNumber();
    await person.completesSigning();
  },
  checks: [
    'phone-renews-expired-number',
    'signed-only-what-was-consented',
    'service-has-the-signature',
    'screens-follow-the-model',
  ],
});
