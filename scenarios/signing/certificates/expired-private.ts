import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '有効期限が切れた証明書は、民間のサービスではプラットフォーム事業者が見つける。',
    en: 'An expired certificate is found by the operator of a private business: the server does not look.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'insurer',
  persona: 'certificate-expired',
  tags: ['certificates'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard();
    await person.returnsToService();
  },
  checks: ['service-refuses-a-bad-signer', 'broker-gives-results-in-the-right-form'],
});
