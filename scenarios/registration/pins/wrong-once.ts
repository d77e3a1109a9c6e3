import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '暗証番号を一度間違えても、残り回数が示され、入力し直して登録できる。',
    en: 'A wrong PIN is named with the tries left, typed again, and the app is registered.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  spends: { authentication: 1 },
  tags: ['registration', 'pins'],
  steps: async (person) => {
    await person.comesFromIconToTheCard({ pin: 'wrong' });
    await person.holdsCard();
    await person.seesScreen({ screen: 'auth-pin' });
    await person.typesPin({ pin: 'right' });
    await person.startsReading();
    await person.taps({ label: '閉じる' });
  },
  checks: [
    'phone-names-the-wrong-pin',
    'phone-goes-home-after-registration',
    'broker-gives-the-token-for-a-proof',
    'card-tries-rise-only-by-right-pin',
  ],
});
