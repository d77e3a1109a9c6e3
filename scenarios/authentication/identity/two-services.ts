import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じ人でも、サービスごとに異なるsubになる。',
    en: 'Two services know the same person by different subs.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc', 'tablet'],
  tags: ['identity'],
  async steps(person) {
    await person.signsIn();
    await person.signsIn({ service: 'bank' });
  },
  checks: ['broker-sub-differs-between-services', 'released-only-what-was-asked-and-shown'],
});
