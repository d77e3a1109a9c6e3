import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6桁の数字を2回間違えても、3回目に正しく入力すれば続けられる。',
    en: 'Six digits that were wrong twice may be typed again and then lead on.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.scansCode();
    await person.typesNumber({ digits: 'wrong' });
    await person.typesNumber({ digits: 'wrong' });
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['browser-says-number-is-wrong', 'service-signs-in'],
});
