import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'PCの画面を再読み込みしても、同じ二次元コードと同じ手続きのまま続けられる。',
    en: 'A reloaded page shows the same code and goes on with the same sign-in.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.waits({ ms: 20_000 });
    await person.reloadsPage();
    await person.scansCode();
    await person.reloadsPage();
    await person.typesNumber({ digits: 'right' });
    await person.reloadsPage();
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['browser-reload-keeps-sign-in', 'code-lives-exactly-thirty-seconds', 'service-signs-in'],
});
