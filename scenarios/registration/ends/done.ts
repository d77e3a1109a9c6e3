import { holdsCardToRegister } from '../../families/registration-end.ts';
import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録の完了画面でアプリが終了しても、コードを読み取っても、登録は済んでいる。',
    en: 'An app that is killed, or scans a code, on the screen that says that it is registered, is registered.',
  },
  platforms: ['pc'],
  given: 'fresh',
  tags: ['registration', 'ends'],
  steps: async (person) => {
    const registers = async (): Promise<void> => {
      await holdsCardToRegister(person);
      await person.takesCardAway();
      await person.seesScreen({ screen: 'registration-done' });
    };
    await person.launchesApp();
    await registers();
    await person.killsApp();
    await person.launchesApp();
    await person.seesScreen({ screen: 'app-home' });

    await person.removesApp({ app: 'guide' });
    await person.installsApp({ app: 'guide' });
    await person.launchesApp();
    await registers();
    await person.asksService();
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-gives-the-token-for-a-proof', 'service-signs-in'],
});
