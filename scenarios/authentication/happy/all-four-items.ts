import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '4情報すべてを求めるサービスに、最初から最後まで問題なくログインする。',
    en: 'A person signs in to a service that asks for all four items, and nothing goes wrong.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  steps: (person) => person.signsIn(),
  checks: [],
});
