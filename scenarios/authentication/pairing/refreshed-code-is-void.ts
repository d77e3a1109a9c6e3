import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '二次元コードを更新すると、写真に撮っておいた古いコードは使えない。',
    en: 'Once the code is refreshed, a photograph of the old one opens nothing.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.photographsCode();
    await person.waits({ ms: 10_000 });
    await person.refreshesCode();
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'code-replaced' });
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-refreshed-code-is-void', 'phone-says-why-code-is-refused', 'service-signs-in'],
});
