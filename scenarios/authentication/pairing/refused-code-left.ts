import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '断られたコードの画面は、閉じてもアプリを終了してもよく、新しいコードから続けられる。',
    en: 'Who closes or kills the app that shows why a code was refused goes on from a new one.',
  },
  platforms: ['pc'],
  tags: ['pairing'],
  steps: async (person) => {
    const leavesTwice = async (screen: string, phone: string): Promise<void> => {
      await person.scansPhotograph({ phone });
      await person.seesScreen({ phone, screen });
      await person.taps({ phone, label: '閉じる' });
      await person.seesScreen({ phone, screen: 'app-home' });
      await person.scansPhotograph({ phone });
      await person.killsApp({ phone });
    };
    await person.launchesApp();
    await person.asksService();
    await person.photographsCode();
    await person.waits({ ms: 30_000 });
    await leavesTwice('code-expired', 'phone-1');
    await person.refreshesCode();
    await leavesTwice('code-replaced', 'phone-1');
    await person.photographsCode();
    await person.scansCode();
    await leavesTwice('opened-elsewhere', 'phone-2');
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['phone-says-why-code-is-refused', 'broker-keeps-first-phone', 'service-signs-in'],
});
