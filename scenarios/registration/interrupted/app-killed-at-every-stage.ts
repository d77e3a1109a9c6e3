import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録のどの段階でアプリが終了しても、はじめからやり直せる。',
    en: 'Wherever in a registration the app is killed, it starts from the beginning.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    const startsAnew = async (): Promise<void> => {
      await person.killsApp();
      await person.launchesApp();
      await person.seesScreen({ screen: 'registration-start' });
    };
    await person.launchesApp();
    await startsAnew();
    await person.taps({ label: '次へ' });
    await startsAnew();
    await person.taps({ label: '次へ' });
    await person.taps({ label: 'はじめる' });
    await person.ticks({ box: 'terms' });
    await startsAnew();
    await person.agreesToAll();
    await startsAnew();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await startsAnew();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await startsAnew();
    await person.registers();
    await person.seesScreen({ screen: 'app-home' });
  },
  checks: ['phone-registration-starts-again-after-kill', 'broker-gives-the-token-for-a-proof'],
});
