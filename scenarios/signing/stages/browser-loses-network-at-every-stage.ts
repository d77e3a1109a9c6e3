import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの通信が署名のどの段階で切れても、戻れば手続きが続く。',
    en: 'Wherever in a signing the PC loses the network, it goes on once it is back.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['stages'],
  async steps(person) {
    const outage = (): Promise<void> => person.hasOutage({ of: 'browser' });
    await person.asksService();
    await outage();
    await person.scansCode();
    await outage();
    await person.typesNumber({ digits: 'right' });
    await outage();
    await person.unlocks();
    await outage();
    await person.begins();
    await outage();
    await person.checksTarget();
    await outage();
    await person.allows();
    await outage();
    await person.entersPassword();
    await outage();
    await person.readsCard();
    await outage();
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: ['screens-follow-the-model', 'broker-sign-in-outlives-lost-network', 'service-has-the-signature'],
});
