import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名も、別のタブで始めればそれぞれ別の手続きになり、どちらも続けられる。',
    en: 'A second tab that asks for a signature has a signing and a code of its own, and the first goes on.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'city-hall',
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.opensTab();
    await person.asksToSign();
    await person.turnsToTab({ tab: 'tab-1' });
    await person.scansCode();
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.turnsToTab({ tab: 'tab-2' });
    await person.seesPage({ page: 'qr' });
    await person.turnsToTab({ tab: 'tab-1' });
    await person.completesSigning();
  },
  checks: [
    'service-keeps-tabs-apart',
    'browser-each-tab-has-its-own-code',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
