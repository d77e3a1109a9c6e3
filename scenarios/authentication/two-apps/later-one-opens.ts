import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '二つのアプリが入っていれば、あとから入れたマイナアプリが開く。',
    en: 'With both apps installed the link opens マイナアプリ, which was installed later.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  app: 'guide-then-mynaapp',
  startsAt: '2026-09-01T00:00:00.000Z',
  broker: { app: 'mynaapp' },
  tags: ['two-apps'],
  steps: async (person) => {
    await person.signsIn();
  },
  checks: ['phone-opens-the-app-installed-later', 'service-signs-in'],
});
