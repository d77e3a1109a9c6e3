import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同じサービスを別のタブで開くと、それぞれ別の手続きになり、どちらも続けられる。',
    en: 'A second tab of the same service has a sign-in and a code of its own, and both go on.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['pairing'],
  async steps(person) {
    await person.opensService();
    await person.asksToSignIn();
    await person.opensTab();
    await person.asksToSignIn();
    await person.turnsToTab({ tab: 'tab-1' });
    await person.scansCode();
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.turnsToTab({ tab: 'tab-2' });
    await person.seesPage({ page: 'qr' });
    await person.turnsToTab({ tab: 'tab-1' });
    await person.completesSignIn();
  },
  checks: ['service-keeps-tabs-apart', 'browser-each-tab-has-its-own-code'],
});
