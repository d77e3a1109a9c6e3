import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードの読み取りの画面で中止する。',
    en: 'A person stops before the card of a signing is held.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['leaving'],
  async steps(person) {
    await person.comesToThePassword();
    await person.entersPassword();
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
