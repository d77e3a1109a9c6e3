import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'ほかの人のカードで断られても、自分のカードでやり直せば認証できる。',
    en: 'After another person’s card was refused the own card signs in.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  persona: 'adult',
  tags: ['other-person'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.usesCard({ card: 'second-adult' });
    await person.provesWithCard();
    await person.taps({ label: '閉じる' });
    await person.takesCardAway();
    await person.usesCard({ card: 'adult' });
    await person.signsIn();
  },
  checks: ['broker-refuses-another-person', 'service-signs-in'],
});
