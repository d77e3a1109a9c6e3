import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '複製したタブの一方を閉じても、もう一方の画面で手続きが続く。',
    en: 'When one of two copies of the page is closed, the sign-in goes on in the other.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  steps: async (person) => {
    await person.opensApp();
    await person.duplicatesTab();
    await person.closesPage();
    await person.waits({ ms: 60_000 });
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-sign-in-outlives-a-closed-copy', 'service-signs-in'],
});
