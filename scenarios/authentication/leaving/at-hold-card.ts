import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードの読み取りの前の画面で中止する。',
    en: 'A person stops before the card is read.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['leaving'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.entersPins();
    await person.seesScreen({ screen: 'hold-card' });
    await person.wantsToLeave();
    await person.stops();
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'phone-asks-before-stopping',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
