import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'スマートフォンから始めた署名でも、応答の遅いカードは待てば署名し、10秒後にサービスへ戻る。',
    en: 'On a smartphone too a slow card signs, and ten seconds later the app leads back by itself.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  service: 'insurer',
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
    await person.seesPage({ page: 'signed' });
  },
  checks: [
    'card-loses-no-try-by-a-mishap',
    'signed-only-what-was-consented',
    'phone-returns-after-ten-seconds',
    'service-has-the-signature',
  ],
});
