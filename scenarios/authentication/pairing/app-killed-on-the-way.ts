import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '暗証番号の入力中にアプリが終了しても、リンクからやり直せる。',
    en: 'After the app was killed at a PIN the person starts again from the link.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  tags: ['pairing'],
  async steps(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.killsApp();
    await person.followsAppLink();
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['phone-starts-again-after-kill', 'service-signs-in'],
});
