import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名の二次元コードも、表示から30.000秒で断られ、更新すると続けられる。',
    en: 'The code of a signing is refused 30.000 s after it was shown; a new one leads on.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'insurer',
  tags: ['pairing'],
  async steps(person) {
    await person.opensService();
    await person.asksToSign();
    await person.photographsCode();
    await person.waits({ ms: 30_000 });
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'code-expired' });
    await person.refreshesCode();
    await person.scansCode();
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.completesSigning();
  },
  checks: [
    'code-lives-exactly-thirty-seconds',
    'phone-says-why-code-is-refused',
    'browser-offers-new-code-after-thirty-seconds',
    'service-has-the-signature',
  ],
});
