import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '電子証明書が失効した人は、ログインできない。',
    en: 'A revoked certificate is refused.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  persona: 'certificate-revoked',
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
