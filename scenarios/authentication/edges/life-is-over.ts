import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '手続きは30分の1ミリ秒前まで続き、ちょうど30分で終わる。',
    en: 'A sign-in lives up to a millisecond before thirty minutes and is over at thirty.',
  },
  platforms: PLATFORMS,
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [1_799_999, 1_800_000, 1_800_001]) {
      await person.arrivesInApp();
      await person.waits({ ms });
      await person.seesScreen({ screen: ms < 1_800_000 ? 'steps' : 'session-over' });
      await person.waits({ ms: 1 });
      await person.seesScreen({ screen: 'session-over' });
      await person.taps({ label: '閉じる' });
    }
  },
  checks: ['screens-follow-the-model', 'phone-says-sign-in-is-over'],
});
