import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '読み取り中にカードが離れても、暗証番号を入れ直さずにやり直せる。',
    en: 'A card that slips away is read again without typing the PIN.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'card'],
  steps: async (person) => {
    await person.comesFromIconToTheCard();
    await person.holdsCard({ leavesAfter: 6 });
    await person.startsReading();
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-asks-again-for-a-card-that-slipped', 'phone-goes-home-after-registration'],
});
