import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '応答の途中でカードが離れても、やり直せる。',
    en: 'A card that slips in the middle of an answer is read again.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'card'],
  steps: async (person) => {
    await person.comesFromIconToTheCard();
    await person.holdsCard({ leavesDuring: 5 });
    await person.startsReading();
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-asks-again-for-a-card-that-slipped', 'phone-goes-home-after-registration'],
});
