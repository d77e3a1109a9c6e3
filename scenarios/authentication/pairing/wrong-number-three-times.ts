import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6桁の数字を3回間違えると、新しい二次元コードからやり直す。',
    en: 'Three wrong numbers lead back to a new code, from which the sign-in succeeds.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.scansCode();
    await person.typesNumber({ digits: 'wrong' });
    await person.typesNumber({ digits: 'wrong' });
    await person.typesNumber({ digits: 'wrong' });
    await person.seesPage({ page: 'qr' });
    await person.seesScreen({ screen: 'session-over' });
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['browser-shows-new-code-after-three-wrong-numbers', 'service-signs-in'],
});
