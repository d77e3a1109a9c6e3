import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6桁の数字の期限が切れたら、アプリで更新して続けられる。',
    en: 'A number that has expired is renewed in the app, and the new one leads on.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.scansCode();
    await person.waits({ ms: 300_000 });
    await person.seesScreen({ screen: 'number-expired' });
    await person.taps({ label: '番号を更新' });
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['phone-renews-expired-number', 'service-signs-in'],
});
