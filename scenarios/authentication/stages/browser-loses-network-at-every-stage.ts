import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの通信がどの段階で切れても、戻れば手続きが続く。',
    en: 'Wherever in a sign-in the PC loses the network, it goes on once it is back.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },

  tags: ['stages'],
  steps: async (person) => {
    const outage = (): Promise<void> => person.hasOutage({ of: 'browser' });
    await person.opensService();
    await person.asksToSignIn();
    await outage();
    await person.scansCode();
    await outage();
    await person.typesNumber({ digits: 'right' });
    await outage();
    await person.unlocks();
    await outage();
    await person.entersPins();
    await outage();
    await person.readsCard();
    await outage();
    await person.allows();
    await outage();
    await person.finishes();
    await person.goesBackToService();
    await person.seesPage({ page: 'signed-in' });
  },
  checks: ['screens-follow-the-model', 'broker-sign-in-outlives-lost-network', 'service-signs-in'],
});
