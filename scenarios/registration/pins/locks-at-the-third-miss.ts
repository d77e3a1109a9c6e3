import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '暗証番号を3回続けて間違えるとロックされ、利用登録はできない。',
    en: 'Three wrong PINs in a row lock it: no registration.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  spends: { authentication: 3 },
  tags: ['registration', 'pins'],
  steps: async (person) => {
    await person.comesFromIconToTheCard({ pin: 'wrong' });
    await person.holdsCard();
    await person.typesPin({ pin: 'wrong' });
    await person.startsReading();
    await person.typesPin({ pin: 'wrong' });
    await person.startsReading();
    await person.seesScreen({ screen: 'auth-pin-locked' });
    await person.taps({ label: '閉じる' });
    await person.seesScreen({ screen: 'registration-start' });
  },
  checks: ['card-locks-at-the-third-miss', 'phone-says-that-a-pin-is-locked'],
});
