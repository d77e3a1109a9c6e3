import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '許可する前にPCからサービスへ戻ろうとしても、戻れない。',
    en: 'An impatient person tries to go back to the service before allowing anything.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['returning'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.pressesIfThere({ label: '利用中のサービスへ戻る' });
    await person.consentsAndReturns();
  },
  checks: ['code-only-after-consent'],
});
