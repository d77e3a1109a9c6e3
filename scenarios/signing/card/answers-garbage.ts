import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名でカードの応答が壊れ、やり直して続ける。',
    en: 'The card answers garbage once in a signing and is fine at the next try.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['card'],
  async steps(person) {
    await person.comesToThePassword();
    await person.entersPassword();
    await person.startsReading();
    await person.holdsCard({ garbledAt: 4 });
    await person.takesCardAway();
    await person.looksUpTries();
    await person.readsCard();
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: [
    'phone-lets-a-failing-chip-try-again',
    'card-loses-no-try-by-a-mishap',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
