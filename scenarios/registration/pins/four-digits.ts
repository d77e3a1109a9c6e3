import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録でも、3桁の暗証番号では先へ進めない。5桁目を打っても入らず、そのまま登録できる。',
    en: 'In a registration too three digits lead nowhere; of five the field takes four, and they are right.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'pins'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.taps({ label: '次へ' });
    await person.typesTooLittle({ of: 'authentication' });
    await person.seesScreen({ screen: 'auth-pin' });
    await person.typesTooMuch({ of: 'authentication' });
    await person.readsCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-takes-whole-entries-only', 'phone-goes-home-after-registration'],
});
