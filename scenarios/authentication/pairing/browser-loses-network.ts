import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの通信が切れても、戻れば同じ手続きを続けられる。',
    en: 'A PC that loses the network for minutes goes on with the same sign-in.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.arrivesInApp();
    await person.losesNetwork({ of: 'browser' });
    await person.provesWithCard();
    await person.allows();
    await person.waits({ ms: 180_000 });
    await person.regainsNetwork({ of: 'browser' });
    await person.finishes();
    await person.goesBackToService();
    await person.seesPage({ page: 'signed-in' });
  },
  checks: ['broker-sign-in-outlives-lost-network', 'service-signs-in'],
});
