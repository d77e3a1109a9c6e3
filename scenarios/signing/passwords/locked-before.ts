import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'すでにロックされたパスワードでは、カードは署名しない。',
    en: 'The password was locked before.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  persona: 'signing-pin-locked',
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard();
    await person.taps({ label: '閉じる' });
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'phone-says-that-a-pin-is-locked',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
