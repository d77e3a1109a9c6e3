import { hasOutageAfterEach } from '../../families/interrupted.ts';
import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの通信がどの段階で切れても、戻れば手続きが続く。',
    en: 'Wherever in a sign-in the PC loses the network, it goes on once it is back.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['stages'],
  steps: async (person) => {
    await hasOutageAfterEach(person, 'browser', [
      () => person.asksService(),
      () => person.scansCode(),
      () => person.typesNumber({ digits: 'right' }),
      () => person.unlocks(),
      () => person.entersPins(),
      () => person.readsCard(),
      () => person.allows(),
    ]);
    await person.finishes();
    await person.goesBackToService();
    await person.seesPage({ page: 'signed-in' });
  },
  checks: ['screens-follow-the-model', 'broker-sign-in-outlives-lost-network', 'service-signs-in'],
});
