import { hasOutageAfterEach } from '../../families/interrupted.ts';
import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの通信が署名のどの段階で切れても、戻れば手続きが続く。',
    en: 'Wherever in a signing the PC loses the network, it goes on once it is back.',
  },
  platforms: ['pc', 'tablet'],
  service: 'securities',
  tags: ['stages'],
  async steps(person) {
    await hasOutageAfterEach(person, 'browser', [
      () => person.asksService(),
      () => person.scansCode(),
      () => person.typesNumber({ digits: 'right' }),
      () => person.unlocks(),
      () => person.begins(),
      () => person.checksTarget(),
      () => person.allows(),
      () => person.entersPassword(),
      () => person.readsCard(),
    ]);
    await person.returnsWithSignature();
  },
  checks: ['screens-follow-the-model', 'broker-sign-in-outlives-lost-network', 'service-has-the-signature'],
});
