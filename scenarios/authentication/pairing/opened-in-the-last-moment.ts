import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '表示から29.999秒で読み取った二次元コードは受け付けられる。',
    en: 'A code that is opened 29.999 s after it was shown is accepted.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['pairing'],
  async steps(person) {
    await person.opensService();
    await person.asksToSignIn();
    await person.waits({ ms: 29_999 });
    await person.scansCode();
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['code-lives-exactly-thirty-seconds', 'screens-follow-the-model', 'service-signs-in'],
});
