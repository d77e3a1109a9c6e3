import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '通信が切れている間に中止し、戻ってから再試行する。',
    en: 'A person stops while there is no network, and tries again when it is back.',
  },
  platforms: ['smartphone-ios', 'pc'],
  tags: ['leaving'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.losesNetwork({ of: 'phone-1' });
    await person.wantsToLeave();
    await person.stops();
    await person.seesScreen({ screen: 'no-network' });
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await person.seesPage({ page: 'cancelled' });
  },
  checks: ['phone-asks-before-stopping', 'phone-tells-the-broker-why', 'service-says-that-it-is-over'],
});
