import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'マイナンバーカードでないカードをかざすと、そう伝えられ、やり直せる。',
    en: 'Another kind of card is called that, and the right one registers the app.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'card'],
  steps: async (person) => {
    await person.comesFromIconToTheCard();
    await person.holdsCard({ card: 'driving-licence' });
    await person.takesCardAway();
    await person.startsReading();
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-tells-other-cards-apart', 'phone-goes-home-after-registration'],
});
