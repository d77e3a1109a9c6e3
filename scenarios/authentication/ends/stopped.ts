import { defineScenario } from '../../scenario.ts';

const LIFE_MS = 30 * 60_000;
const SLOW_MS = 10_000;

export default defineScenario({
  title: {
    ja: '中止したことを伝える間に何が起きても、伝われば終わり、伝わらなければ続けられる。',
    en: 'Whatever comes between while the broker is told that a person stops: once it is told the sign-in is over, else it goes on.',
  },
  platforms: ['pc'],
  tags: ['ends'],
  steps: async (person) => {
    const stops = async (): Promise<void> => {
      await person.wantsToLeave();
      await person.stops();
    };
    const stopsOnASlowNetwork = async (afterMs = 0): Promise<void> => {
      await person.comesToTheWay('proof');
      if (afterMs > 0) await person.waits({ ms: afterMs });
      await person.meetsSlowNetwork({ of: 'phone-1', ms: SLOW_MS });
      await stops();
      await person.seesScreen({ screen: 'please-wait' });
    };
    const beginsAgain = async (): Promise<void> => {
      await person.tidiesUp();
      await person.scansPhotograph();
    };
    const isToldThatItIsOver = async (): Promise<void> => {
      await person.waits({ ms: SLOW_MS });
      await person.seesScreen({ screen: 'session-over' });
      await person.taps({ label: '閉じる' });
      await person.seesPage({ page: 'cancelled' });
    };
    const stopsWithoutNetwork = async (): Promise<void> => {
      await person.losesNetwork({ of: 'phone-1' });
      await stops();
      await person.seesScreen({ screen: 'no-network' });
    };

    await stopsOnASlowNetwork();
    await person.killsApp();
    await beginsAgain();
    await isToldThatItIsOver();

    await stopsOnASlowNetwork();
    await beginsAgain();
    await isToldThatItIsOver();

    await stopsOnASlowNetwork(LIFE_MS - SLOW_MS / 2);
    await person.waits({ ms: SLOW_MS });
    await person.seesScreen({ screen: 'app-home' });
    await person.seesPage({ page: 'page-over' });
    await person.tidiesUp();

    // The consent arrives, and the stop right behind it.
    await person.comesToTheWay('consent');
    await person.unlocks();
    await person.meetsSlowNetwork({ of: 'phone-1', ms: SLOW_MS });
    await person.allows();
    await stops();
    await person.waits({ ms: SLOW_MS });
    await person.seesScreen({ screen: 'app-home' });
    await person.seesPage({ page: 'cancelled' });
    await person.tidiesUp();

    await person.comesToTheWay('proof');
    await stopsWithoutNetwork();
    await person.killsApp();
    await beginsAgain();
    await stopsWithoutNetwork();
    await beginsAgain();
    await stopsWithoutNetwork();
    await person.wantsToLeave();
    await person.seesScreen({ screen: 'app-home' });
    await beginsAgain();
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['phone-tells-the-broker-why', 'service-says-that-it-is-over', 'service-signs-in'],
});
