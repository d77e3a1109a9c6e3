import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'カードの有効期間が昨日で終わった人は、ログインできない。',
    en: 'A card that expired yesterday is refused, its certificate with it.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  persona: 'card-expired',
  tags: ['certificates'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.entersPins();
    await person.readsCard();
    await person.taps({ label: '閉じる' });
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'broker-refuses-a-bad-certificate',
    'phone-says-why-a-certificate-is-refused',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
