import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '2枚のカードを重ねてかざし、1枚にしてログインする。',
    en: 'Two cards are held at once; with one of them the sign-in goes on.',
  },
  platforms: ['smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['card'],
  steps: async (person) => {
    await person.comesToTheReading();
    await person.holdsCard({ besides: 'transport' });
    await person.looksUpTries();
    await person.readsCard();
    await person.consentsAndReturns();
  },
  checks: ['phone-asks-again-for-a-card-that-slipped', 'card-loses-no-try-by-a-mishap', 'service-signs-in'],
});
