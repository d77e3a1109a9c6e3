import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じスマートフォンなら、コードの期限の前後いつ読み取り直しても同じ手続きに戻る。',
    en: 'The same phone that scans again, before or after the code lapsed, is in the same session.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) {
      await person.asksService();
      await person.photographsCode();
      await person.scansCode();
      await person.waits({ ms });
      await person.scansPhotograph();
      await person.seesScreen({ screen: 'number' });
    }
  },
  checks: ['screens-follow-the-model', 'code-lives-exactly-thirty-seconds', 'broker-same-phone-same-session'],
});
