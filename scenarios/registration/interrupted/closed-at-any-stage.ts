import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録のどの画面を閉じても最初の画面に戻り、はじめから登録できる。',
    en: 'Whichever screen of a registration is closed, the app is back at the first one, and registers later.',
  },
  platforms: ['smartphone-ios'],
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    await person.launchesApp();
    for (const { state, come } of person.waysTo('registration').slice(1)) {
      // The system's own question has no way out but an answer.
      if (state === 'registration-face-id') continue;
      await come();
      await person.wantsToLeave();
      await person.tidiesUp();
      await person.seesScreen({ screen: 'registration-start' });
    }
    await person.registers();
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['broker-gives-the-token-for-a-proof', 'phone-needs-both-ticks'],
});
