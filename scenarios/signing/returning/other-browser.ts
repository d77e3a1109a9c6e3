import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名を終えて別のブラウザに戻ると、サービスは読める画面を示し、署名を受け付けない。',
    en: 'The way back from a signing opens another browser: a readable page and nothing signed there.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  services: ASKING_FOR_NO_ITEMS,
  returnsIn: 'other-browser',
  tags: ['returning'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard();
    await person.returnsToService();
    await person.seesPage({ in: 'other-browser', page: 'no-session' });
  },
  checks: ['service-no-session-in-other-browser'],
});
