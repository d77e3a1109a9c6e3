import { defineScenario } from '../../scenario.ts';

const SLOW_MS = 10_000;

export default defineScenario({
  title: {
    ja: '通信が遅くコードを開くのに時間がかかる間に、アプリを終了しても、読み取り直しても、同じ手続きが開く。',
    en: 'While a slow network opens a code, an app that is killed or scans it again comes to the same sign-in.',
  },
  platforms: ['pc'],
  tags: ['pairing'],
  steps: async (person) => {
    await person.asksService();
    await person.photographsCode();
    await person.meetsSlowNetwork({ of: 'phone-1', ms: SLOW_MS });
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'please-wait' });
    await person.killsApp();
    await person.seesScreen({ screen: 'home-screen' });
    await person.scansPhotograph();
    await person.scansPhotograph();
    // The app opens the session, and then listens for its news.
    await person.waits({ ms: 2 * SLOW_MS });
    await person.seesScreen({ screen: 'number' });
    await person.tidiesUp();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-same-phone-same-session', 'phone-starts-again-after-kill', 'service-signs-in'],
});
