import { defineScenario } from '../../scenario.ts';

/** How long the six digits can be typed. */
const NUMBER_LIFE_MS = 300_000;

export default defineScenario({
  title: {
    ja: '認証サービスが知らないエラーを返すとアプリはそう伝え、直った後にコードを読み取り直せば続けられる。',
    en: 'Whichever call of a sign-in is answered with an error that the app does not know, it says so; once the broker is mended it goes on from there after the code was scanned again.',
  },
  platforms: ['pc'],
  tags: ['stages'],
  async steps(person) {
    const fails = async (asks: () => Promise<void>): Promise<void> => {
      await person.findsBrokerFailing({ by: 'app-unknown-error' });
      await asks();
      await person.seesScreen({ screen: 'trouble' });
    };
    const beginsAgain = async (): Promise<void> => {
      await person.findsBrokerMended();
      await person.takesCardAway();
      await person.scansPhotograph();
    };
    await person.asksService();
    await person.photographsCode();
    await fails(() => person.scansPhotograph());
    await fails(() => person.scansPhotograph());
    await beginsAgain();

    await person.waits({ ms: NUMBER_LIFE_MS });
    await fails(() => person.taps({ label: '番号を更新' }));
    await person.killsApp();
    await beginsAgain();

    await person.taps({ label: '番号を更新' });
    await person.goesOnFromNumber();
    await person.entersPins();
    await person.startsReading();
    await fails(() => person.holdsCard());
    await person.taps({ label: '閉じる' });
    await beginsAgain();

    await person.unlocks();
    await person.provesWithCard();
    await fails(() => person.allows());
    await beginsAgain();

    await person.unlocks();
    await person.consentsAndReturns();
    await person.seesPage({ page: 'signed-in' });
  },
  checks: ['phone-says-that-it-cannot-go-on', 'broker-same-phone-same-session', 'service-signs-in'],
});
