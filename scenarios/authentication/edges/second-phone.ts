import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '別のスマートフォンは、コードの期限の前後いつ読み取っても断られる。',
    en: 'A second phone is refused whenever it scans a code that was opened.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) {
      await person.asksService();
      await person.photographsCode();
      await person.scansCode();
      await person.waits({ ms });
      await person.scansPhotograph({ phone: 'phone-2' });
      await person.seesScreen({ phone: 'phone-2', screen: 'opened-elsewhere' });
      await person.seesScreen({ screen: 'number' });
    }
  },
  checks: ['screens-follow-the-model', 'code-lives-exactly-thirty-seconds'],
});
