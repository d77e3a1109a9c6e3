import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名でも、別のスマートフォンは同じコードを開けず、6桁の数字は違えば入力し直せる。',
    en: 'In a signing too a second phone cannot open the code, and six digits that were wrong may be typed again.',
  },
  platforms: ['pc'],
  service: 'insurer',
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.photographsCode();
    await person.scansCode();
    await person.scansPhotograph({ phone: 'phone-2' });
    await person.seesScreen({ phone: 'phone-2', screen: 'opened-elsewhere' });
    await person.typesNumber({ digits: 'wrong' });
    await person.goesOnFromNumber();
    await person.completesSigning();
  },
  checks: [
    'broker-keeps-first-phone',
    'phone-says-why-code-is-refused',
    'browser-says-number-is-wrong',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
