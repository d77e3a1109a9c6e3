import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'あと1回でロックされるカードも、正しい暗証番号で残り回数が戻る。',
    en: 'A card with one try left gets all its tries back by the right PIN.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'one-try-left',
  tags: ['pins'],
  steps: async (person) => {
    await person.signsIn();
    await person.takesCardAway();
    await person.signsIn({ service: 'bank' });
  },
  checks: ['card-gives-tries-back-after-the-right-pin', 'service-signs-in'],
});
