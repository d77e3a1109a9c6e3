import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの画面が閉じられたことは、アプリを終了して読み取り直しても変わらない。',
    en: 'A sign-in whose page was closed stays over when the app is killed and its code scanned again.',
  },
  platforms: ['pc'],
  tags: ['ends'],
  steps: async (person) => {
    await person.comesToTheWay('proof');
    await person.closesPage();
    await person.waits({ ms: 5_000 });
    await person.seesScreen({ screen: 'page-closed' });
    await person.killsApp();
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'page-closed' });
  },
  checks: ['phone-says-page-is-closed'],
});
