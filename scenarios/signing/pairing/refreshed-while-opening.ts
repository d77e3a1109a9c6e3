import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名のコードも、スマートフォンが開いている間に更新されたら、開き直しても使えない。',
    en: 'The code of a signing that is refreshed while the phone is still opening it is void.',
  },
  platforms: ['pc', 'tablet'],
  service: 'insurer',
  tags: ['pairing'],
  async steps(person) {
    for (const ms of [29_999, 30_000, 30_001]) await person.refreshesWhileOpening({ ms });
  },
  checks: ['screens-follow-the-model', 'phone-says-why-code-is-refused', 'broker-refreshed-code-is-void'],
});
