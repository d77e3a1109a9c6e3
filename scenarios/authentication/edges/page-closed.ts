import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの画面が閉じられてからちょうど5秒で、アプリがそれを伝える。',
    en: 'Exactly five seconds after the page was closed the app says so.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [4_999, 5_000, 5_001]) {
      await person.opensApp();
      await person.closesPage();
      await person.waits({ ms });
      await person.seesScreen({ screen: ms < 5_000 ? 'number' : 'page-closed' });
      await person.waits({ ms: 1 });
      await person.seesScreen({ screen: 'page-closed' });
      await person.taps({ label: '閉じる' });
    }
  },
  checks: ['screens-follow-the-model', 'phone-says-page-is-closed'],
});
