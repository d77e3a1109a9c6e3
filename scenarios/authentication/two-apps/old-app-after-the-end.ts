import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '統合のあとで古いアプリが開くとマイナアプリを案内し、古いアプリを消せばそちらが開く。',
    en: 'After the merge the old app points to the new one, which opens once the old one was removed.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  app: 'mynaapp-then-guide',
  startsAt: '2026-09-01T00:00:00.000Z',
  broker: { app: 'mynaapp' },
  tags: ['two-apps'],
  steps: async (person) => {
    await person.opensApp();
    await person.seesScreen({ screen: 'app-ended' });
    await person.taps({ label: 'マイナアプリを開く' });
    await person.seesScreen({ screen: 'registration-start' });
    await person.registers();
    await person.removesApp({ app: 'guide' });
    await person.startsAgainAtService();
    await person.completesSignIn();
  },
  checks: ['phone-old-app-points-to-the-new', 'phone-opens-the-app-installed-later', 'service-signs-in'],
});
