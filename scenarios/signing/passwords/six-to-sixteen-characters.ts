import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '5文字のパスワードでは先へ進めない。16文字のパスワードの人が17文字目を打っても入らず、そのまま署名できる。',
    en: 'Five characters lead nowhere; of seventeen the field takes the sixteen that the password has, and they sign.',
  },
  platforms: PLATFORMS,
  service: 'city-hall',
  persona: 'long-address',
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.typesTooLittle({ of: 'signing' });
    await person.seesScreen({ screen: 'sign-password' });
    await person.typesTooMuch({ of: 'signing' });
    await person.typesTooLittle({ of: 'cardInfo' });
    await person.seesScreen({ screen: 'text-pin' });
    await person.typesTooMuch({ of: 'cardInfo' });
    await person.readsCard();
    await person.returnsWithSignature();
  },
  checks: ['phone-takes-whole-entries-only', 'signed-only-what-was-consented', 'service-has-the-signature'],
});
