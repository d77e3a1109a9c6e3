import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの状態でPCの画面が閉じられても、アプリがそう伝える。',
    en: 'Whatever a sign-in is waiting for when the page on the PC is closed, the app says so.',
  },
  platforms: ['pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['stages'],
  steps: async (person) => {
    const arrive = async (goal: 'number' | 'proof' | 'consent'): Promise<void> => {
      await person.opensService();
      await person.asksToSignIn();
      await person.photographsCode();
      await person.scansCode();
      if (goal === 'number') return;
      await person.typesNumber({ digits: 'right' });
      if (goal === 'proof') return;
      await person.unlocks();
      await person.entersPins();
      await person.readsCard();
      await person.takesCardAway();
      await person.scansPhotograph();
    };
    for (const goal of ['proof', 'consent'] as const) {
      for (const { state, come, waits } of person.waysTo(goal)) {
        if (waits) continue;
        await arrive(goal);
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
