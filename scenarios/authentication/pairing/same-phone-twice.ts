import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じスマートフォンが二次元コードを二度読み取ると、同じ手続きに戻る。',
    en: 'A phone that scans the same code twice is back in the same sign-in.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['pairing'],
  async steps(person) {
    await person.opensService();
    await person.asksToSignIn();
    await person.photographsCode();
    await person.scansCode();
    await person.scansPhotograph();
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['broker-same-phone-same-session', 'service-signs-in'],
});
