import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの状態でアプリが終了しても、コードを読み取り直せば続けられる。',
    en: 'Whatever a sign-in is waiting for, an app that is killed goes on after the code was scanned again.',
  },
  platforms: ['pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['stages'],
  steps: async (person) => {
    await person.comesToTheWay('number');
    for (const goal of ['number', 'proof', 'consent'] as const) {
      for (const stage of person.waysTo(goal)) {
        await stage.come();
        await person.killsApp();
        await person.tidiesUp();
        await person.scansPhotograph();
      }
      if (goal === 'consent') break;
      if (goal === 'number') {
        // The last number that the phone was given has ended meanwhile.
        await person.waits({ ms: 1_000 });
        await person.taps({ label: '番号を更新' });
        await person.typesNumber({ digits: 'right' });
        continue;
      }
      await person.unlocks();
      await person.entersPins();
      await person.readsCard();
      await person.killsApp();
      await person.tidiesUp();
      await person.scansPhotograph();
    }
    await person.unlocks();
    await person.allows();
    await person.killsApp();
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'done' });
    await person.scansPhotograph();
    await person.returnsToService();
    await person.seesPage({ page: 'signed-in' });
  },
  checks: ['phone-starts-again-after-kill', 'broker-same-phone-same-session', 'service-signs-in'],
});
