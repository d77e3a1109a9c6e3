import { defineScenario } from '../../scenario.ts';

const LIFE_MS = 1_800_000;

export default defineScenario({
  title: {
    ja: '手続きの期限は、コードの表示中でも、数字を待つ間でも、許可や中止の後でも過ぎれば終わる。',
    en: 'A sign-in ends with its time whether its page shows a code, asks for the number, or was left after the person allowed or stopped.',
  },
  platforms: ['pc'],
  tags: ['edges'],
  steps: async (person) => {
    await person.opensService();
    await person.asksToSignIn();
    await person.waits({ ms: LIFE_MS - 10_000 });
    await person.refreshesCode();
    await person.waits({ ms: 10_000 });
    await person.seesPage({ page: 'page-over' });

    await person.opensApp();
    await person.waits({ ms: LIFE_MS });
    await person.seesScreen({ screen: 'session-over' });
    await person.killsApp();

    await person.comesToTheReading();
    await person.holdsCard();
    await person.allows();
    await person.waits({ ms: LIFE_MS });
    await person.seesPage({ page: 'page-over' });
    await person.takesCardAway();

    await person.arrivesInApp();
    await person.losesNetwork({ of: 'browser' });
    await person.wantsToLeave();
    await person.stops();
    await person.waits({ ms: LIFE_MS });
    await person.regainsNetwork({ of: 'browser' });

    await person.arrivesInApp();
    await person.closesPage();
    await person.wantsToLeave();
    await person.stops();
    await person.waits({ ms: 5_000 });

    await person.comesToTheReading();
    await person.holdsCard();
    await person.allows();
    await person.closesPage();
    await person.waits({ ms: 5_000 });
    await person.seesScreen({ screen: 'done' });
  },
  checks: ['phone-says-sign-in-is-over', 'phone-tells-the-broker-why'],
});
