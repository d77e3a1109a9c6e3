import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名のどの段階で画面が消えても、解除すれば同じ画面から続けられる。',
    en: 'Wherever in a signing the phone is locked, it goes on where it was.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  service: 'securities',
  tags: ['stages'],
  async steps(person) {
    await person.arrivesInApp();
    await person.sleepsAt('sign-steps');
    await person.begins();
    await person.sleepsAt('sign-target');
    await person.checksTarget();
    await person.sleepsAt('sign-consent');
    await person.allows();
    await person.sleepsAt('sign-password');
    await person.typesPassword({ password: 'right' });
    await person.sleepsAt('text-pin');
    await person.typesCardInfoPin({ pin: 'right' });
    await person.sleepsAt('hold-card');
    await person.startsReading();
    await person.sleepsAt('hold-card');
    await person.startsReading();
    await person.holdsCard({ slowByMs: 500 });
    await person.sleepsAt('reading-interrupted');
    await person.takesCardAway();
    await person.readsCard();
    await person.sleepsAt('done');
    await person.returnsToService();
    await person.seesPage({ page: 'signed' });
  },
  checks: [
    'phone-goes-on-after-being-locked',
    'phone-leaves-card-alone-before-start',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
