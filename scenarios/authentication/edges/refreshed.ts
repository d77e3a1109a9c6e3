import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '更新された古いコードは、どの瞬間に読み取っても使えず、新しいコードはすぐに使える。',
    en: 'A refreshed code is void whenever it is scanned, and the new one works at once.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) {
      await person.asksService();
      await person.photographsCode();
      await person.waits({ ms });
      await person.refreshesCode();
      await person.scansPhotograph();
      await person.seesScreen({ screen: 'code-replaced' });
      await person.scansCode();
      await person.seesScreen({ screen: 'number' });
    }
  },
  checks: ['screens-follow-the-model', 'code-lives-exactly-thirty-seconds', 'broker-refreshed-code-is-void'],
});
