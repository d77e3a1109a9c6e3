import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '更新された新しいコードの期限は、更新したときから数える。',
    en: 'The thirty seconds of a refreshed code begin when it is refreshed.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) {
      await person.asksService();
      await person.waits({ ms: 29_000 });
      await person.refreshesCode();
      await person.photographsCode();
      await person.waits({ ms });
      await person.scansPhotograph();
      await person.seesScreen({ screen: ms < 30_000 ? 'number' : 'code-expired' });
    }
  },
  checks: ['screens-follow-the-model', 'code-lives-exactly-thirty-seconds'],
});
