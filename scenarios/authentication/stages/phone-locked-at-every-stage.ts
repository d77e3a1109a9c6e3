import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの段階で画面が消えても、解除すれば同じ画面から続けられる。',
    en: 'Wherever in a sign-in the phone is locked, it goes on where it was.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },

  tags: ['stages'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.sleepsAt('steps');
    await person.begins();
    await person.sleepsAt('auth-pin');
    await person.typesPin({ pin: 'right' });
    await person.sleepsAt('text-pin');
    await person.typesCardInfoPin({ pin: 'right' });
    await person.sleepsAt('hold-card');
    await person.startsReading();
    await person.sleepsAt('hold-card');
    await person.startsReading();
    await person.holdsCard({ slowByMs: 500 });
    await person.sleepsAt('reading-interrupted');
    await person.takesCardAway();
    await person.startsReading();
    await person.holdsCard();
    await person.sleepsAt('consent');
    await person.allows();
    await person.sleepsAt('done');
    await person.finishes();
  },
  checks: ['phone-goes-on-after-being-locked', 'phone-screens-in-order', 'phone-leaves-card-alone-before-start'],
});
