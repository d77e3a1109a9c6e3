import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '交通系カードをかざすと、そう伝え、正しいカードで署名できる。',
    en: 'Another kind of card is held first.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'insurer',
  tags: ['card'],
  async steps(person) {
    await person.comesToThePassword();
    await person.entersPassword();
    await person.startsReading();
    await person.holdsCard({ card: 'transport' });
    await person.takesCardAway();
    await person.readsCard();
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: ['phone-tells-other-cards-apart', 'service-has-the-signature'],
});
