import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '複製したタブから「はじめからやり直す」を押すと、進んでいた手続きは終わり、新しいコードから始まる。',
    en: 'Who starts again from a copy of the page ends what the phone was doing, and goes on from a new code.',
  },
  platforms: ['pc'],
  tags: ['pairing'],
  steps: async (person) => {
    for (const proves of [false, true]) {
      await person.opensApp();
      await person.duplicatesTab();
      await person.goesOnFromNumber();
      if (proves) {
        await person.provesWithCard();
        await person.takesCardAway();
      }
      await person.turnsToTab({ tab: 'tab-1' });
      await person.presses({ label: 'はじめからやり直す' });
      await person.seesPage({ page: 'qr' });
      await person.seesScreen({ screen: 'session-over' });
      await person.taps({ label: '閉じる' });
    }
    await person.scansCode();
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['phone-says-sign-in-is-over', 'service-signs-in'],
});
