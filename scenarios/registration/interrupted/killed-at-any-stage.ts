import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録のどの画面でアプリが終了しても、はじめから登録できる。',
    en: 'Whichever screen of a registration the app is killed on, it starts from the beginning.',
  },
  platforms: ['smartphone-ios'],
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    await person.launchesApp();
    for (const { come } of person.waysTo('registration').slice(1)) {
      await come();
      await person.killsApp();
      await person.launchesApp();
      await person.tidiesUp();
      await person.seesScreen({ screen: 'registration-start' });
    }
    await person.registers();
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['phone-registration-starts-again-after-kill', 'broker-gives-the-token-for-a-proof'],
});
