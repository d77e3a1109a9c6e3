import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '統合のあとで古いアプリだけが入っていれば、マイナアプリのインストールを案内する。',
    en: 'After the merge the old app alone urges to install マイナアプリ.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  startsAt: '2026-09-01T00:00:00.000Z',
  broker: { app: 'mynaapp' },
  tags: ['two-apps'],
  steps: async (person) => {
    await person.launchesApp();
    await person.seesScreen({ screen: 'app-ended' });
    await person.opensApp();
    await person.seesScreen({ screen: 'app-ended' });
    await person.wantsToLeave();
    await person.installsApp({ app: 'mynaapp' });
    await person.opensApp();
    await person.registers();
    await person.startsAgainAtService();
    await person.completesSignIn();
  },
  checks: ['phone-old-app-points-to-the-new', 'service-signs-in'],
});
