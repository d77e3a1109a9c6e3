import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '前の日に撮った二次元コードを読み取る。',
    en: 'A person scans the photograph of a code that was shown the day before.',
  },
  platforms: ['pc'],
  tags: ['pairing'],
  steps: async (person) => {
    await person.asksService();
    await person.photographsCode();
    await person.waits({ ms: 86_400_000 });
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'ticket-unknown' });
    await person.taps({ label: '閉じる' });
  },
  checks: ['code-lives-exactly-thirty-seconds'],
});
