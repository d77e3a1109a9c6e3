import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '利用者証明用の暗証番号を3回間違えると、ロックされる。',
    en: 'The authentication PIN is wrong three times and locks.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 3, cardInfo: 0 },
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.entersPins({ pin: 'wrong' });
    await person.readsCard();
    await person.takesCardAway();
    await person.typesPin({ pin: 'wrong' });
    await person.readsCard();
    await person.takesCardAway();
    await person.typesPin({ pin: 'wrong' });
    await person.readsCard();
    await person.taps({ label: '閉じる' });
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
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
