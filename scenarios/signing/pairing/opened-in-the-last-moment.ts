import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名の二次元コードは、29.999秒で開けば、そのあと期限が過ぎても続けられる。',
    en: 'The code of a signing that is opened after 29.999 s leads on although it lapses.',
  },
  platforms: ['pc', 'tablet'],
  service: 'insurer',
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.photographsCode();
    await person.waits({ ms: 29_999 });
    await person.scansPhotograph();
    await person.waits({ ms: 60_000 });
    await person.goesOnFromNumber();
    await person.completesSigning();
  },
  checks: [
    'code-lives-exactly-thirty-seconds',
    'phone-shows-six-digits',
    'phone-goes-on-after-code-lapsed',
    'phone-goes-home-after-closing',
    'browser-offers-the-way-back',
    'service-has-the-signature',
    'screens-follow-the-model',
  ],
});
