import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '3桁の暗証番号では先へ進めない。5桁目を打っても入らず、そのまま認証できる。',
    en: 'Three digits of either PIN lead nowhere; of five the field takes four, and they are right.',
  },
  platforms: PLATFORMS,
  service: 'bank',
  tags: ['pins'],
  async steps(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.typesTooLittle({ of: 'authentication' });
    await person.seesScreen({ screen: 'auth-pin' });
    await person.typesTooMuch({ of: 'authentication' });
    await person.typesTooLittle({ of: 'cardInfo' });
    await person.seesScreen({ screen: 'text-pin' });
    await person.typesTooMuch({ of: 'cardInfo' });
    await person.readsCard();
    await person.consentsAndReturns();
    await person.seesPage({ page: 'signed-in' });
  },
  checks: ['phone-takes-whole-entries-only', 'service-signs-in'],
});
