import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '応答の遅いカードでも、待てば署名できる。',
    en: 'A card that takes two seconds for every answer signs all the same.',
  },
  platforms: ['pc', 'tablet'],
  service: 'city-hall',
  byWorldClock: true,
  tags: ['card'],
  async steps(person) {
    await person.comesToThePassword();
    await person.entersPassword();
    await person.startsReading();
    await person.holdsCard({ slowByMs: 2_000 });
    await person.waits({ ms: 120_000 });
    await person.takesCardAway();
    await person.looksUpTries();
    await person.returnsWithSignature();
  },
  checks: ['card-loses-no-try-by-a-mishap', 'signed-only-what-was-consented', 'service-has-the-signature'],
});
