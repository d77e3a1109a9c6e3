import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用登録をした人と別の人のカードでは認証できず、サービスにはエラーが返る。',
    en: 'The card of another person is refused in a sign-in, and the service gets an error.',
  },
  platforms: PLATFORMS,
  persona: 'adult',
  tags: ['other-person'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.usesCard({ card: 'second-adult' });
    await person.provesWithCard();
    await person.seesScreen({ screen: 'other-person' });
    await person.isSentBack();
  },
  checks: [
    'broker-refuses-another-person',
    'phone-says-card-is-of-another-person',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
