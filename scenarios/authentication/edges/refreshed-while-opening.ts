import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'スマートフォンがコードを開いている間に更新されたら、開き直しても古いコードは使えない。',
    en: 'A code that is refreshed while the phone is still opening it is void.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },

  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) {
      await person.opensService();
      await person.asksToSignIn();
      await person.losesNetwork({ of: 'phone-1' });
      await person.scansCode();
      await person.seesScreen({ screen: 'no-network' });
      await person.waits({ ms });
      await person.refreshesCode();
      await person.regainsNetwork({ of: 'phone-1' });
      await person.taps({ label: '再試行' });
      await person.seesScreen({ screen: 'code-replaced' });
    }
  },
  checks: ['screens-follow-the-model', 'phone-says-why-code-is-refused'],
});
