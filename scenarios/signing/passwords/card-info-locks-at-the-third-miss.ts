import { ASKING_FOR_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名の途中で、券面事項入力補助用の暗証番号を3回間違えてロックする。',
    en: 'The 券面 PIN is wrong three times in a signing and locks.',
  },
  platforms: ['smartphone-ios', 'pc'],
  spends: { cardInfo: 3 },
  services: ASKING_FOR_ITEMS,
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard({ cardInfoPin: 'wrong' });
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
