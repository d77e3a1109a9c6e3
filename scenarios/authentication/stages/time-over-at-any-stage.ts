import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの状態で手続きの期限が過ぎても、アプリがそう伝える。',
    en: 'Whatever a sign-in is waiting for when its life ends, the app says so.',
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
        // Without network nobody hears of it before the app is touched again.
        if (waits || state.startsWith('offline')) continue;
        await arrive(goal);
        await person.waits({ ms: 1_795_000 });
        await come();
        await person.waits({ ms: 10_000 });
        await person.tidiesUp();
        await person.seesScreen({ screen: 'session-over' });
        await person.taps({ label: '閉じる' });
      }
    }
  },
  checks: ['phone-says-sign-in-is-over'],
});
