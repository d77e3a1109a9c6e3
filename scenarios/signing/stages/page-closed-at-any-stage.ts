import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名のどの状態でPCの画面が閉じられても、アプリがそう伝える。',
    en: 'Whatever a signing is waiting for when the page on the PC is closed, the app says so.',
  },
  platforms: ['pc'],
  service: 'insurer',
  tags: ['stages'],
  steps: async (person) => {
    for (const goal of ['sign-consent', 'signature'] as const) {
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
