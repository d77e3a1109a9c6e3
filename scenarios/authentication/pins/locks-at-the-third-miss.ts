import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用者証明用の暗証番号を3回間違えると、ロックされる。',
    en: 'The authentication PIN is wrong three times and locks.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  spends: { authentication: 3 },
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard({ pin: 'wrong' });
    await person.triesAgain({ pin: 'wrong' }, 2);
    await person.isSentBack();
  },
  checks: [
    'card-locks-at-the-third-miss',
    'card-tries-rise-only-by-right-pin',
    'phone-says-that-a-pin-is-locked',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
