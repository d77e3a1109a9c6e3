import { pairsBesideASecondTab } from '../../families/second-tab.ts';
import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名も、別のタブで始めればそれぞれ別の手続きになり、どちらも続けられる。',
    en: 'A second tab that asks for a signature has a signing and a code of its own, and the first goes on.',
  },
  platforms: ['pc', 'tablet'],
  service: 'city-hall',
  tags: ['pairing'],
  async steps(person) {
    await pairsBesideASecondTab(person, () => person.asksToSign());
    await person.completesSigning();
  },
  checks: [
    'service-keeps-tabs-apart',
    'browser-each-tab-has-its-own-code',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
