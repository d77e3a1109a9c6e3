import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'スマートフォンの完了画面は、10秒後にひとりでにサービスへ戻る。',
    en: 'On a smartphone the last screen is left alone and leads back by itself.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  byWorldClock: true,
  tags: ['returning'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.allows();
    await person.waits({ ms: 10_000 });
  },
  checks: ['phone-returns-after-ten-seconds', 'service-signs-in'],
});
