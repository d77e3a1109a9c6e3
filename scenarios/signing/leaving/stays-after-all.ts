import { ASKING_FOR_NO_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '中止しようとして思い直し、署名する。',
    en: 'A person wants to leave the target, stays and signs.',
  },
  platforms: ['smartphone-ios', 'pc'],
  services: ASKING_FOR_NO_ITEMS,
  tags: ['leaving'],
  async steps(person) {
    await person.arrivesInApp();
    await person.begins();
    await person.wantsToLeave();
    await person.staysOn();
    await person.checksTarget();
    await person.allows();
    await person.signsWithCard();
    await person.returnsWithSignature();
  },
  checks: ['phone-goes-on-after-staying', 'service-has-the-signature'],
});
