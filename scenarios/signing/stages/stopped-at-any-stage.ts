import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名のどの状態で中止しても、サービスにエラーが返り、終わったと示される。',
    en: 'Whatever a signing is waiting for, who stops is back at a service that says that it is over.',
  },
  platforms: ['pc'],
  service: 'insurer',
  tags: ['stages'],
  steps: async (person) => {
    for (const goal of ['sign-consent', 'signature'] as const) {
      for (const { come } of person.waysTo(goal)) {
        await person.comesToTheWay(goal);
        await come();
        await person.wantsToLeave();
        await person.tidiesUp();
        await person.stops();
        await person.seesPage({ page: 'cancelled' });
      }
    }
  },
  checks: ['phone-asks-before-stopping', 'phone-tells-the-broker-why', 'service-says-that-it-is-over'],
});
