import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録済みのスマートフォンにほかの人のカードで登録しようとしても断られ、もとの人はそのまま使える。',
    en: 'A phone that is registered is not registered with another person’s card; its own person goes on as before.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  persona: 'adult',
  tags: ['registration', 'other-person'],
  steps: async (person) => {
    await person.removesApp({ app: 'guide' });
    await person.installsApp({ app: 'guide' });
    await person.usesCard({ card: 'second-adult' });
    await person.comesFromIconToTheCard();
    await person.holdsCard();
    await person.seesScreen({ screen: 'registration-other-person' });
    await person.takesCardAway();
    await person.taps({ label: '閉じる' });
    await person.usesCard({ card: 'adult' });
    await person.registers();
    await person.signsIn();
  },
  checks: [
    'broker-refuses-another-person',
    'phone-says-card-is-of-another-person',
    'broker-gives-the-token-for-a-proof',
    'service-signs-in',
  ],
});
