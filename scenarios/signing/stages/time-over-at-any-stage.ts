import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名のどの状態で手続きの期限が過ぎても、アプリがそう伝える。',
    en: 'Whatever a signing is waiting for when its life ends, the app says so.',
  },
  platforms: ['pc'],
  service: 'insurer',
  tags: ['stages'],
  steps: async (person) => {
    for (const goal of ['sign-consent', 'signature'] as const) {
      for (const { state, come } of person.waysTo(goal)) {
        await person.comesToTheWay(goal);
        await person.waits({ ms: 1_795_000 });
        await come();
        await person.waits({ ms: 10_000 });
        await person.tidiesUp();
        // An app that lost its network hears with its next deed that the time is over.
        if (state.startsWith('offline')) await person.wantsToLeave();
        await person.seesScreen({ screen: 'session-over' });
        await person.taps({ label: '閉じる' });
      }
    }
  },
  checks: ['phone-says-sign-in-is-over'],
});
