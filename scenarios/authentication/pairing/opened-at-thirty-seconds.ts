import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '表示から30.000秒で読み取った二次元コードは断られ、更新すると続けられる。',
    en: 'A code that is opened 30.000 s after it was shown is refused; a new one leads on.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['pairing'],
  async steps(person) {
    await person.opensService();
    await person.asksToSignIn();
    await person.photographsCode();
    await person.waits({ ms: 30_000 });
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'code-expired' });
    await person.refreshesCode();
    await person.scansCode();
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['code-lives-exactly-thirty-seconds', 'phone-says-why-code-is-refused', 'service-signs-in'],
});
