import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '券面事項入力補助用の暗証番号だけを一度間違え、打ち直してログインする。',
    en: 'The 券面 PIN is wrong once while the other was right.',
  },
  platforms: ['smartphone-ios', 'pc'],
  spends: { cardInfo: 1 },
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard({ cardInfoPin: 'wrong' });
    await person.triesAgain({ cardInfoPin: 'right' });
    await person.consentsAndReturns();
  },
  checks: [
    'phone-names-the-wrong-pin',
    'phone-keeps-the-other-pin',
    'card-tries-rise-only-by-right-pin',
    'service-signs-in',
  ],
});
