import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名用電子証明書のない人（15歳未満）は署名できない。',
    en: 'A person without a signing certificate, such as a child, cannot sign.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  persona: 'child',
  tags: ['certificates'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard();
    await person.taps({ label: '閉じる' });
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'phone-says-there-is-no-signing-certificate',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
