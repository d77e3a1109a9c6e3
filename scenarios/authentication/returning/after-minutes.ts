import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '完了してからPCの前を離れ、数分後に「利用中のサービスへ戻る」を押す。',
    en: 'A PC is left alone for minutes before 「利用中のサービスへ戻る」 is pressed.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['returning'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.allows();
    await person.finishes();
    await person.waits({ ms: 300_000 });
    await person.goesBackToService();
  },
  checks: ['broker-makes-the-code-when-leaving'],
});
