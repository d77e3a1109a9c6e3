import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名で2枚のカードを重ねてかざし、1枚にして続ける。',
    en: 'Two cards are held at once; with one of them the signing goes on.',
  },
  platforms: ['smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['card'],
  async steps(person) {
    await person.comesToThePassword();
    await person.entersPassword();
    await person.startsReading();
    await person.holdsCard({ besides: 'transport' });
    await person.looksUpTries();
    await person.readsCard();
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: [
    'phone-asks-again-for-a-card-that-slipped',
    'card-loses-no-try-by-a-mishap',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
