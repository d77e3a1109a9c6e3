import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '二つの暗証番号が同じ人は「直前と同じ番号を入力」で済ませる。',
    en: 'A person whose two PINs are the same types them once.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  persona: 'second-adult',
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.begins();
    await person.typesPin({ pin: 'right' });
    await person.usesSamePin();
    await person.taps({ label: '次へ' });
    await person.readsCard();
    await person.consentsAndReturns();
  },
  checks: ['phone-offers-the-same-number', 'service-signs-in'],
});
