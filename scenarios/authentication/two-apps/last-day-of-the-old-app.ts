import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '統合の前日までは、デジタル認証アプリで認証できる。',
    en: 'Up to the last day デジタル認証アプリ signs in.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  startsAt: '2026-08-24T14:59:00.000Z',
  byWorldClock: true,
  tags: ['two-apps'],
  steps: async (person) => {
    await person.signsIn();
    await person.takesCardAway();
    await person.presses({ label: 'ログアウト' });
    await person.waits({ ms: 60_000 });
    await person.opensApp();
    await person.seesScreen({ screen: 'app-ended' });
  },
  checks: ['phone-old-app-points-to-the-new'],
});
