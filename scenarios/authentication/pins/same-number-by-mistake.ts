import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '二つの暗証番号が違うのに「直前と同じ番号を入力」を押すと、間違いになる。',
    en: 'A person whose two PINs differ uses the same number by mistake.',
  },
  platforms: ['smartphone-ios', 'pc'],
  spends: { cardInfo: 1 },
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.begins();
    await person.typesPin({ pin: 'right' });
    await person.usesSamePin();
    await person.taps({ label: '次へ' });
    await person.readsCard();
    await person.triesAgain({ cardInfoPin: 'right' });
    await person.consentsAndReturns();
  },
  checks: ['phone-names-the-wrong-pin', 'phone-offers-the-same-number', 'service-signs-in'],
});
