import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '別のブラウザに戻ると、わかりやすい画面が出て、ログインはされない。',
    en: 'A return in another browser ends on a readable page and without a session.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  returnsIn: 'other-browser',
  tags: ['returning'],
  async steps(person) {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.consentsAndReturns();
    await person.seesPage({ in: 'other-browser', page: 'no-session' });
  },
  checks: ['service-no-session-in-other-browser'],
});
