import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '統合のあとに署名を求められて古いアプリが開くとマイナアプリを案内し、そちらで利用登録をして署名する。',
    en: 'A signing after the merge opens the old app, which points to the new one; registered there, the person signs.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'fresh',
  service: 'city-hall',
  app: 'mynaapp-then-guide',
  startsAt: '2026-09-01T00:00:00.000Z',
  broker: { app: 'mynaapp' },
  tags: ['two-apps'],
  async steps(person) {
    await person.opensApp();
    await person.seesScreen({ screen: 'app-ended' });
    await person.taps({ label: 'マイナアプリを開く' });
    await person.seesScreen({ screen: 'registration-start' });
    await person.registers();
    await person.removesApp({ app: 'guide' });
    await person.startsAgainAtService();
    await person.completesSigning();
  },
  checks: [
    'phone-old-app-points-to-the-new',
    'phone-opens-the-app-installed-later',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
