import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '読み取りの途中でカードが離れ、かざし直してログインする。',
    en: 'The card slips away during the reading and is held again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['card'],
  steps: async (person) => {
    await person.comesToTheReading();
    await person.holdsCard({ leavesAfter: 8 });
    await person.looksUpTries();
    await person.readsCard();
    await person.consentsAndReturns();
  },
  checks: [
    'phone-asks-again-for-a-card-that-slipped',
    'card-tries-rise-only-by-right-pin',
    'card-loses-no-try-by-a-mishap',
    'service-signs-in',
  ],
});
