import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '二次元コードは29.999秒まで表示され、30.000秒から更新を求める。',
    en: 'The code stands on the page up to 29.999 s, and from 30.000 s on the page offers a new one.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [29_999, 30_000, 30_001]) {
      await person.asksService();
      await person.waits({ ms });
      await person.seesPage({ page: ms < 30_000 ? 'qr' : 'qr-expired' });
    }
  },
  checks: ['screens-follow-the-model'],
});
