import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '完了からちょうど10秒で、サービスに自動的に戻る。',
    en: 'Exactly ten seconds after the end the app returns to the service by itself.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  byWorldClock: true,
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [9_999, 10_000, 10_001]) {
      await person.arrivesInApp();
      await person.provesWithCard();
      await person.allows();
      await person.takesCardAway();
      await person.waits({ ms });
      await person.seesScreen({ screen: ms < 10_000 ? 'done' : 'app-home' });
      await person.waits({ ms: 1 });
      await person.seesPage({ page: 'signed-in' });
    }
  },
  checks: ['screens-follow-the-model'],
});
