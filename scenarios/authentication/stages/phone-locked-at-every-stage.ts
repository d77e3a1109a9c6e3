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
    const sleeps = async (screen: string): Promise<void> => {
      await person.locksPhone();
      await person.wakesPhone();
      await person.seesScreen({ screen });
    };
    await person.arrivesInApp();
    await sleeps('steps');
    await person.begins();
    await sleeps('auth-pin');
    await person.typesPin({ pin: 'right' });
    await sleeps('text-pin');
    await person.typesCardInfoPin({ pin: 'right' });
    await sleeps('hold-card');
    await person.startsReading();
    await sleeps('hold-card');
    await person.startsReading();
    await person.holdsCard({ slowByMs: 500 });
    await sleeps('reading-interrupted');
    await person.takesCardAway();
    await person.startsReading();
    await person.holdsCard();
    await sleeps('consent');
    await person.allows();
    await sleeps('done');
    await person.finishes();
  },
  checks: ['phone-goes-on-after-being-locked', 'phone-screens-in-order', 'phone-leaves-card-alone-before-start'],
});
