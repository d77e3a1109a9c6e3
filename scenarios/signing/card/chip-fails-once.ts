import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'ICチップが一度エラーになり、もう一度試す。',
    en: 'The chip fails once, and the person tries again.',
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
    await person.holdsCard({ failsAt: 4 });
    await person.takesCardAway();

    await person.readsCard();
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: [
    'phone-lets-a-failing-chip-try-again',
    'card-tries-rise-only-by-right-pin',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
