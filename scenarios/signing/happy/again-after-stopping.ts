import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '対象の画面で一度中止し、もう一度はじめから署名する。',
    en: 'A person stops at what is to be signed, begins again and signs.',
  },
  platforms: ['smartphone-ios', 'pc'],
  services: ASKING_FOR_NO_ITEMS,
  tags: ['happy'],
  async steps(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.seesScreen({ screen: 'sign-target' });
    await person.wantsToLeave();
    await person.stops();
    await person.seesPage({ page: 'cancelled' });
    await person.signs();
  },
  checks: [
    'service-says-that-it-is-over',
    'phone-tells-the-broker-why',
    'service-has-the-signature',
    'signed-only-what-was-consented',
  ],
});
