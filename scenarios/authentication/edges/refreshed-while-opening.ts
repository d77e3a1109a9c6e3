import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'スマートフォンがコードを開いている間に更新されたら、開き直しても古いコードは使えない。',
    en: 'A code that is refreshed while the phone is still opening it is void.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) await person.refreshesWhileOpening({ ms });
  },
  checks: ['screens-follow-the-model', 'phone-says-why-code-is-refused'],
});
