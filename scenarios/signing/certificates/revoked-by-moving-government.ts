import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '引っ越しで失効した証明書は、行政のサービスではサーバーが断る。',
    en: 'A certificate that was revoked by moving house is refused by the server of a government service.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'city-hall',
  persona: 'adult-moved',
  tags: ['certificates'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard();
    await person.taps({ label: '閉じる' });
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'broker-checks-validity-for-government',
    'phone-says-why-a-certificate-is-refused',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
