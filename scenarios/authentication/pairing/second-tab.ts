import { pairsBesideASecondTab } from '../../families/second-tab.ts';
import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じサービスを別のタブで開くと、それぞれ別の手続きになり、どちらも続けられる。',
    en: 'A second tab of the same service has a sign-in and a code of its own, and both go on.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await pairsBesideASecondTab(person, () => person.asksToSignIn());
    await person.completesSignIn();
  },
  checks: ['service-keeps-tabs-apart', 'browser-each-tab-has-its-own-code'],
});
