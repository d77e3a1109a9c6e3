import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '交通系カードと運転免許証をかざしてしまい、マイナンバーカードでやり直す。',
    en: 'A transport card and a driving licence are held by mistake, then the My Number Card.',
  },
  platforms: ['smartphone-ios', 'pc'],
  tags: ['card'],
  steps: async (person) => {
    await person.comesToTheReading();
    await person.holdsCard({ card: 'transport' });
    await person.takesCardAway();
    await person.startsReading();
    await person.holdsCard({ card: 'driving-licence' });
    await person.takesCardAway();
    await person.looksUpTries();
    await person.readsCard();
    await person.consentsAndReturns();
  },
  checks: ['phone-tells-other-cards-apart', 'card-loses-no-try-by-a-mishap', 'service-signs-in'],
});
