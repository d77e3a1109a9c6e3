import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '券面事項入力補助用の暗証番号を3回間違えると、ロックされる。',
    en: 'The 券面 PIN is wrong three times and locks.',
  },
  platforms: ['smartphone-ios', 'pc'],
  spends: { cardInfo: 3 },
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard({ cardInfoPin: 'wrong' });
    await person.triesAgain({ cardInfoPin: 'wrong' }, 2);
    await person.isSentBack();
  },
  checks: [
    'card-locks-at-the-third-miss',
    'phone-says-that-a-pin-is-locked',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
