import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '再読み込みしても、コードの期限は最初に表示したときから数える。',
    en: 'A reloaded page gives its code no more time.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) {
      await person.asksService();
      await person.photographsCode();
      await person.waits({ ms: ms - 1 });
      await person.reloadsPage();
      await person.waits({ ms: 1 });
      await person.scansPhotograph();
      await person.seesScreen({ screen: ms < 30_000 ? 'number' : 'code-expired' });
    }
  },
  checks: ['screens-follow-the-model', 'code-lives-exactly-thirty-seconds'],
});
