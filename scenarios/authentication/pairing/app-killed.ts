import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'アプリが終了しても、二次元コードからやり直せる。',
    en: 'After the app was killed the person starts again from a code.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.scansCode();
    await person.killsApp();
    await person.presses({ label: 'はじめからやり直す' });
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['phone-starts-again-after-kill', 'service-signs-in'],
});
