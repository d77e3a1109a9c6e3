import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '電子証明書が一時停止中の人は、ログインできない。',
    en: 'A suspended certificate is refused.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  persona: 'certificate-suspended',
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
