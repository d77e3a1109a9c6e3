import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '同意画面からサービスのポリシーと規約を開き、戻って許可できる。',
    en: 'The policy and terms of the service open from the consent screen, and the person goes on to allow.',
  },
  platforms: PLATFORMS,
  tags: ['browsers'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.taps({ label: 'サービスのプライバシーポリシー' });
    await person.seesScreen({ screen: 'consent' });
    await person.taps({ label: 'サービスの利用規約' });
    await person.seesScreen({ screen: 'consent' });
    await person.allows();
    await person.finishes();
  },
  checks: ['phone-opens-policy-and-terms'],
});
