import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名の途中でカードが離れ、かざし直す。',
    en: 'The card slips away before it has signed, and is held again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['card'],
  async steps(person) {
    await person.comesToThePassword();
    await person.entersPassword();
    await person.startsReading();
    await person.holdsCard({ leavesAfter: 8 });
    await person.looksUpTries();
    await person.readsCard();
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: [
    'phone-asks-again-for-a-card-that-slipped',
    'card-tries-rise-only-by-right-pin',
    'card-loses-no-try-by-a-mishap',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
