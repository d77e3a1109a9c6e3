import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6桁の数字の期限が切れたら、アプリで更新して続けられる。',
    en: 'A number that has expired is renewed in the app, and the new one leads on.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['pairing'],
  async steps(person) {
    await person.opensService();
    await person.asksToSignIn();
    await person.scansCode();
    await person.waits({ ms: 300_000 });
    await person.seesScreen({ screen: 'number-expired' });
    await person.taps({ label: '番号を更新' });
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['phone-renews-expired-number', 'service-signs-in'],
});
