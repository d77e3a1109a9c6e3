import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '電子証明書の有効期間の最後の日には、まだログインできる。',
    en: 'On the last day of its certificate a card still signs in.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'certificate-expires-today',
  tags: ['certificates'],
  steps: (person) => person.signsIn(),
  checks: ['service-receives-what-the-card-says', 'service-signs-in'],
});
