import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'ロック済みの券面事項入力補助用の暗証番号では、正しい番号でもログインできない。',
    en: 'The 券面 PIN was locked before: the right digits do not help.',
  },
  platforms: ['smartphone-ios', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  persona: 'card-info-pin-locked',
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.entersPins();
    await person.readsCard();
    await person.taps({ label: '閉じる' });
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'card-locked-pin-never-opens',
    'phone-says-that-a-pin-is-locked',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
