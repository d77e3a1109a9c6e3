import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '前の日のコードは、アプリを終了しても、読み取り直しても使えない。',
    en: 'A code of the day before leads nowhere, whether the app is killed or the code scanned again.',
  },
  platforms: ['pc'],
  tags: ['ends'],
  steps: async (person) => {
    const scans = async (): Promise<void> => {
      await person.scansPhotograph();
      await person.seesScreen({ screen: 'ticket-unknown' });
    };
    await person.asksService();
    await person.photographsCode();
    await person.waits({ ms: 86_400_000 });
    await scans();
    await scans();
    await person.killsApp();
    await scans();
  },
  checks: ['code-lives-exactly-thirty-seconds'],
});
