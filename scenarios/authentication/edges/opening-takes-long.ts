import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '開くのに時間がかかったときは、サービスに届いた時刻で決まる。',
    en: 'When the opening takes long, the moment counts at which it reaches the service.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) {
      await person.asksService();
      await person.losesNetwork({ of: 'phone-1' });
      await person.scansCode();
      await person.waits({ ms });
      await person.regainsNetwork({ of: 'phone-1' });
      await person.taps({ label: '再試行' });
      await person.seesScreen({ screen: ms < 30_000 ? 'number' : 'code-expired' });
    }
  },
  checks: ['screens-follow-the-model'],
});
