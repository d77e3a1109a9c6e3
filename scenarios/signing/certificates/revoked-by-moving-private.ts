import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '引っ越しで失効した証明書は、民間のサービスではプラットフォーム事業者が見つける。',
    en: 'A certificate that was revoked by moving house is found by the operator of a private business: the server does not look.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'insurer',
  persona: 'adult-moved',
  tags: ['certificates'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard();
    await person.returnsToService();
  },
  checks: ['service-refuses-a-bad-signer', 'broker-gives-results-in-the-right-form'],
});
