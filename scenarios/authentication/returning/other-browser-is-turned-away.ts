import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '始めたブラウザだけが戻れる設定では、別のブラウザは認証サーバーの画面で止まる。',
    en: 'Where only the starting browser may return, another one is stopped by a readable page.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  returnsIn: 'other-browser',
  broker: { returnGoesTo: 'starting-browser' },
  tags: ['returning'],
  async steps(person) {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.consentsAndReturns();
    await person.seesPage({ in: 'other-browser', page: 'other-browser' });
  },
  checks: ['service-no-session-in-other-browser'],
});
