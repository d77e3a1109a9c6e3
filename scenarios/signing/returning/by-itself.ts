import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '完了画面から10秒後に、自動でサービスへ戻る。',
    en: 'The last screen of a signing leads back by itself after ten seconds.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  services: ASKING_FOR_NO_ITEMS,
  byWorldClock: true,
  tags: ['returning'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard();
    await person.waits({ ms: 10_000 });
    await person.seesPage({ page: 'signed' });
  },
  checks: ['phone-returns-after-ten-seconds', 'service-has-the-signature'],
});
