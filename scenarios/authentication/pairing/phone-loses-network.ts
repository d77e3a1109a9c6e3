import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'スマートフォンの通信が切れても、戻れば同じ手続きを続けられる。',
    en: 'A phone that loses the network for minutes goes on with the same sign-in.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.arrivesInApp();
    await person.entersPins();
    await person.losesNetwork({ of: 'phone-1' });
    await person.readsCard();
    await person.waits({ ms: 180_000 });
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await person.consentsAndReturns();
    await person.seesPage({ page: 'signed-in' });
  },
  checks: ['broker-sign-in-outlives-lost-network', 'service-signs-in'],
});
