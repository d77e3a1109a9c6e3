import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの状態でPCの画面が閉じられても、アプリがそう伝える。',
    en: 'Whatever a sign-in is waiting for when the page on the PC is closed, the app says so.',
  },
  platforms: ['pc'],
  tags: ['stages'],
  steps: async (person) => {
    for (const goal of ['number', 'proof', 'consent'] as const) {
      for (const { state, come } of person.waysTo(goal)) {
        await person.comesToTheWay(goal);
        await come();
        await person.closesPage();
        await person.waits({ ms: 10_000 });
        await person.tidiesUp();
        // An app that lost its network hears with its next deed what became of the page.
        if (state.startsWith('offline')) await person.wantsToLeave();
        await person.seesScreen({ screen: 'page-closed' });
        await person.taps({ label: '閉じる' });
      }
    }
  },
  checks: ['phone-says-page-is-closed'],
});
