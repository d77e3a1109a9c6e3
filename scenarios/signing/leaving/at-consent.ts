import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'サービスへの情報共有を許可する画面で中止する。',
    en: 'A person stops instead of sharing the information.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['leaving'],
  async steps(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.checksTarget();
    await person.seesScreen({ screen: 'sign-consent' });
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
