import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '応答の遅いカードでも、待てばログインできる。',
    en: 'A card that takes two seconds for every answer signs in all the same.',
  },
  platforms: ['smartphone-ios', 'pc'],
  byWorldClock: true,
  tags: ['card'],
  steps: async (person) => {
    await person.comesToTheReading();
    await person.holdsCard({ slowByMs: 2_000 });
    await person.waits({ ms: 60_000 });
    await person.takesCardAway();
    await person.looksUpTries();
    await person.consentsAndReturns();
  },
  checks: ['card-loses-no-try-by-a-mishap', 'service-signs-in'],
});
