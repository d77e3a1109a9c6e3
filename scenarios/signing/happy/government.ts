import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '行政のサービスで署名する。証明書の有効性はサーバーが確認する。',
    en: 'A person signs for a government service, whose certificate check the server does.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'city-hall',
  tags: ['happy'],
  async steps(person) {
    await person.signs();
  },
  checks: [
    'browser-is-shown-the-way-of-its-device',
    'phone-signing-in-order',
    'phone-signing-buttons-fit-the-way',
    'phone-shows-what-is-signed',
    'phone-consent-names-service-and-items',
    'phone-second-pin-only-for-items',
    'phone-signing-asks-no-authentication-pin',
    'phone-leaves-card-alone-before-start',
    'signed-only-what-was-consented',
    'code-only-after-consent',
    'broker-issues-a-code-once',
    'broker-gives-results-in-the-right-form',
    'service-hands-in-the-hash',
    'service-fetches-the-result-as-the-person',
    'service-has-the-signature',
    'released-only-what-was-asked-and-shown',
    'service-receives-what-the-card-says',
  ],
});
