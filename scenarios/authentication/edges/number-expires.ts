import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6桁の数字は5分の1ミリ秒前まで使え、5分からは更新が要る。',
    en: 'The six digits work up to a millisecond before five minutes, and have to be renewed from then on.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['edges'],
  steps: async (person) => {
    for (const ms of [299_999, 300_000, 300_001]) {
      await person.opensApp();
      await person.waits({ ms });
      await person.seesScreen({ screen: ms < 300_000 ? 'number' : 'number-expired' });
      if (ms >= 300_000) await person.taps({ label: '番号を更新' });
      await person.typesNumber({ digits: 'right' });
      await person.seesScreen({ screen: 'unlock' });
    }
  },
  checks: ['screens-follow-the-model', 'phone-renews-expired-number'],
});
