import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'ICチップが一度エラーを返しても、やり直せる。',
    en: 'A chip that fails once is read again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'card'],
  steps: async (person) => {
    await person.comesFromIconToTheCard();
    await person.holdsCard({ failsAt: 4 });
    await person.startsReading();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-lets-a-failing-chip-try-again', 'phone-goes-home-after-registration'],
});
