import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの状態で同じコードをもう一度読み取っても、同じ手続きに戻る。',
    en: 'Whatever a sign-in is waiting for, who scans the same code once more is in the same sign-in.',
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
      await person.tidiesUp();
      await person.scansPhotograph();
    }
    await person.unlocks();
    await person.allows();
    await person.returnsToService();
    await person.seesPage({ page: 'signed-in' });
  },
  checks: ['broker-same-phone-same-session', 'service-signs-in'],
});
