import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'ICチップが応答している途中でカードが離れ、かざし直してログインする。',
    en: 'The card slips away in the middle of an answer and is held again.',
  },
  platforms: ['smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['card'],
  steps: async (person) => {
    await person.comesToTheReading();
    await person.holdsCard({ leavesDuring: 7 });
    await person.looksUpTries();
    await person.readsCard();
    await person.consentsAndReturns();
  },
  checks: ['phone-asks-again-for-a-card-that-slipped', 'card-loses-no-try-by-a-mishap', 'service-signs-in'],
});
