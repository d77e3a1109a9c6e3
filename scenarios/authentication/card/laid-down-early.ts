import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '「読み取り開始」より前にカードを置いても、押すまで読み取られない。',
    en: 'A card laid down before 「読み取り開始」 is not read until then.',
  },
  platforms: ['smartphone-ios', 'pc'],
  tags: ['card'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.entersPins();
    await person.holdsCard();
    await person.startsReading();
    await person.consentsAndReturns();
  },
  checks: ['phone-leaves-card-alone-before-start', 'phone-pins-before-card', 'service-signs-in'],
});
