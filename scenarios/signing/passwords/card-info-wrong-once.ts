import { ASKING_FOR_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '券面事項入力補助用の暗証番号を一度間違え、打ち直して署名する。',
    en: 'The 券面 PIN is wrong once in a signing; the password is kept.',
  },
  platforms: ['smartphone-ios', 'pc'],
  spends: { cardInfo: 1 },
  services: ASKING_FOR_ITEMS,
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard({ cardInfoPin: 'wrong' });
    await person.triesAgain({ cardInfoPin: 'right' });
    await person.returnsWithSignature();
  },
  checks: [
    'phone-names-the-wrong-pin',
    'phone-keeps-the-other-pin',
    'card-tries-rise-only-by-right-pin',
    'service-has-the-signature',
  ],
});
