import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名を求められ、スマートフォンのロック解除の画面で中止する。',
    en: 'A person who is asked to sign stops where the phone wants to be unlocked.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'city-hall',
  tags: ['leaving'],
  async steps(person) {
    await person.opensApp();
    await person.seesScreen({ screen: 'unlock' });
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
