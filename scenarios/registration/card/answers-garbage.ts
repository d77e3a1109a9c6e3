import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '壊れた応答があっても、やり直せる。',
    en: 'A card that answers garbage is read again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'card'],
  steps: async (person) => {
    await person.comesFromIconToTheCard();
    await person.holdsCard({ garbledAt: 6 });
    await person.startsReading();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-lets-a-failing-chip-try-again', 'phone-goes-home-after-registration'],
});
