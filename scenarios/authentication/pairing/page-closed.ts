import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの画面を閉じると、アプリがそれを伝える。',
    en: 'When the page on the PC is closed, the app says so.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.arrivesInApp();
    await person.closesPage();
    await person.waits({ ms: 5_000 });
    await person.seesScreen({ screen: 'page-closed' });
    await person.taps({ label: '閉じる' });
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['phone-says-page-is-closed'],
});
