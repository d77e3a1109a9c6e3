import { sleepsAroundTheCard } from '../../families/interrupted.ts';
import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '署名のどの段階で画面が消えても、解除すれば同じ画面から続けられる。',
    en: 'Wherever in a signing the phone is locked, it goes on where it was.',
  },
  platforms: PLATFORMS,
  service: 'securities',
  byWorldClock: true,
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
    await sleepsAroundTheCard(person);
    await person.sleepsAt('done');
    await person.returnsWithSignature();
  },
  checks: [
    'phone-goes-on-after-being-locked',
    'phone-leaves-card-alone-before-start',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
