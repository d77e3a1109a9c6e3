import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用者証明用の暗証番号を一度間違え、打ち直してログインする。',
    en: 'The authentication PIN is wrong once, then right.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  spends: { authentication: 1 },
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard({ pin: 'wrong' });
    await person.triesAgain({ pin: 'right' });
    await person.consentsAndReturns();
  },
  checks: [
    'phone-names-the-wrong-pin',
    'phone-keeps-the-other-pin',
    'phone-spares-the-second-pin',
    'card-tries-rise-only-by-right-pin',
    'service-signs-in',
  ],
});
