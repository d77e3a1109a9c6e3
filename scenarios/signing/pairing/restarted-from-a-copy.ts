import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同意した後に複製したタブから「はじめからやり直す」を押すと、新しいコードから同意し直して署名する。',
    en: 'Who has agreed and starts again from a copy of the page agrees again from a new code, and signs.',
  },
  platforms: ['pc'],
  service: 'city-hall',
  tags: ['pairing'],
  async steps(person) {
    await person.opensApp();
    await person.duplicatesTab();
    await person.goesOnFromNumber();
    await person.begins();
    await person.checksTarget();
    await person.allows();
    await person.turnsToTab({ tab: 'tab-1' });
    await person.presses({ label: 'はじめからやり直す' });
    await person.seesScreen({ screen: 'session-over' });
    await person.taps({ label: '閉じる' });
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.completesSigning();
  },
  checks: ['phone-says-sign-in-is-over', 'signed-only-what-was-consented', 'service-has-the-signature'],
});
