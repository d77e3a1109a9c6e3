import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じスマートフォンが二次元コードを二度読み取ると、同じ手続きに戻る。',
    en: 'A phone that scans the same code twice is back in the same sign-in.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.photographsCode();
    await person.scansCode();
    await person.scansPhotograph();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-same-phone-same-session', 'service-signs-in'],
});
