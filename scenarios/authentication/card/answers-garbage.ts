import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードの応答が壊れ、やり直してログインする。',
    en: 'The card answers garbage once and is fine at the next try.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['card'],
  steps: async (person) => {
    await person.comesToTheReading();
    await person.holdsCard({ garbledAt: 5 });
    await person.takesCardAway();
    await person.looksUpTries();
    await person.readsCard();
    await person.consentsAndReturns();
  },
  checks: ['phone-lets-a-failing-chip-try-again', 'card-loses-no-try-by-a-mishap', 'service-signs-in'],
});
