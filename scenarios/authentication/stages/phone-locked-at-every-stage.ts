import { sleepsAroundTheCard } from '../../families/interrupted.ts';
import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの段階で画面が消えても、解除すれば同じ画面から続けられる。',
    en: 'Wherever in a sign-in the phone is locked, it goes on where it was.',
  },
  platforms: PLATFORMS,
  byWorldClock: true,
  tags: ['stages'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.sleepsAt('steps');
    await person.begins();
    await person.sleepsAt('auth-pin');
    await person.typesPin({ pin: 'right' });
    await sleepsAroundTheCard(person);
    await person.sleepsAt('consent');
    await person.allows();
    await person.sleepsAt('done');
    await person.finishes();
  },
  checks: ['phone-goes-on-after-being-locked', 'phone-screens-in-order', 'phone-leaves-card-alone-before-start'],
});
