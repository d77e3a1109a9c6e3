import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'サービスへの認証を許可する画面で中止する。',
    en: 'A person who read what would be given stops instead of allowing it.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['leaving'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.entersPins();
    await person.readsCard();
    await person.seesScreen({ screen: 'consent' });
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
