import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '統合の前なら、あとから入れたデジタル認証アプリが開く。',
    en: 'Before the merge the link opens デジタル認証アプリ if that was installed later.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  app: 'mynaapp-then-guide',
  tags: ['two-apps'],
  steps: async (person) => {
    await person.signsIn();
  },
  checks: ['phone-opens-the-app-installed-later', 'service-signs-in'],
});
