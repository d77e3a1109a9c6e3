import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '表示から29.999秒で読み取った二次元コードは受け付けられる。',
    en: 'A code that is opened 29.999 s after it was shown is accepted.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.waits({ ms: 29_999 });
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['code-lives-exactly-thirty-seconds', 'screens-follow-the-model', 'service-signs-in'],
});
