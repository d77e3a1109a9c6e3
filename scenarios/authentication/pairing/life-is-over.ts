import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '手続きの期限が過ぎると、アプリが終了を伝える。',
    en: 'When the life of a sign-in is over, the app says so.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.arrivesInApp();
    await person.waits({ ms: 1_800_000 });
    await person.seesScreen({ screen: 'session-over' });
    await person.seesPage({ page: 'page-over' });
  },
  checks: ['phone-says-sign-in-is-over'],
});
