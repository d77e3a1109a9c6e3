import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録のどの画面でサービスからアプリを開き直しても、はじめからになる。',
    en: 'Whichever screen of a registration shows when a service opens the app, it starts from the beginning.',
  },
  platforms: ['pc'],
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    await person.asksService();
    await person.photographsCode();
    await person.launchesApp();
    for (const { come } of person.waysTo('registration')) {
      await come();
      await person.scansPhotograph();
      await person.tidiesUp();
      await person.seesScreen({ screen: 'registration-start' });
    }
    await person.registers();
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['broker-gives-the-token-for-a-proof', 'phone-needs-both-ticks'],
});
