import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '暗証番号を二つとも間違えると、一つずつ確かめられる。',
    en: 'Both PINs are wrong: the first is found first, and the second costs no try until the first is right.',
  },
  platforms: ['smartphone-ios', 'pc'],
  spends: { authentication: 1, cardInfo: 1 },
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard({ pin: 'wrong', cardInfoPin: 'wrong' });
    await person.triesAgain({ pin: 'right' });
    await person.triesAgain({ cardInfoPin: 'right' });
    await person.consentsAndReturns();
  },
  checks: [
    'phone-spares-the-second-pin',
    'phone-names-the-wrong-pin',
    'card-counts-each-pin-by-itself',
    'service-signs-in',
  ],
});
