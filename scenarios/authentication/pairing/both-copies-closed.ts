import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '複製したタブを両方とも閉じると、アプリがPCの画面が閉じられたことを伝える。',
    en: 'When both copies of the page are closed, the newer one first, the app says that the page is gone.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  steps: async (person) => {
    await person.opensApp();
    await person.duplicatesTab();
    await person.closesPage();
    await person.waits({ ms: 60_000 });
    await person.seesScreen({ screen: 'number' });
    await person.closesPage();
    await person.waits({ ms: 5_000 });
    await person.seesScreen({ screen: 'page-closed' });
  },
  checks: ['phone-says-page-is-closed', 'screens-follow-the-model'],
});
