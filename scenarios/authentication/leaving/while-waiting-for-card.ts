import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードを待つ画面で中止する。',
    en: 'A person stops while the phone waits for the card.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['leaving'],
  steps: async (person) => {
    await person.comesToTheReading();
    await person.seesScreen({ screen: 'waiting-for-card' });
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
