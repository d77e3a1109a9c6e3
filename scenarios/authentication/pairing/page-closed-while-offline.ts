import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'スマートフォンの通信が切れている間にPCの画面が閉じられたら、通信が戻ったときにそう伝える。',
    en: 'When the page was closed while the phone had no network, the app says so as soon as it has; so does a code scanned afterwards.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  steps: async (person) => {
    const closesMeanwhile = async (): Promise<void> => {
      await person.losesNetwork({ of: 'phone-1' });
      await person.closesPage();
      await person.waits({ ms: 30_000 });
      await person.regainsNetwork({ of: 'phone-1' });
    };
    await person.asksService();
    await person.photographsCode();
    await person.scansCode();
    await closesMeanwhile();
    await person.taps({ label: '再試行' });
    await person.seesScreen({ screen: 'page-closed' });
    await person.scansPhotograph();
    await person.seesScreen({ screen: 'page-closed' });

    await person.arrivesInApp();
    await closesMeanwhile();
    await person.begins();
    await person.seesScreen({ screen: 'page-closed' });
  },
  checks: ['phone-says-page-is-closed', 'screens-follow-the-model'],
});
