import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '閉じようとして「キャンセル」を押し、そのまま続ける。',
    en: 'A person wants to leave, thinks better of it and goes on.',
  },
  platforms: PLATFORMS,
  tags: ['leaving'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.wantsToLeave();
    await person.staysOn();
    await person.entersPins();
    await person.wantsToLeave();
    await person.staysOn();
    await person.readsCard();
    await person.wantsToLeave();
    await person.staysOn();
    await person.consentsAndReturns();
  },
  checks: ['phone-asks-before-stopping', 'phone-goes-on-after-staying'],
});
