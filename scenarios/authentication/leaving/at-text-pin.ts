import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '券面事項入力補助用の暗証番号の画面で中止する。',
    en: 'A person stops at the 券面 PIN.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['leaving'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.begins();
    await person.typesPin({ pin: 'right' });
    await person.seesScreen({ screen: 'text-pin' });
    await person.wantsToLeave();
    await person.stops();
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'phone-asks-before-stopping',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
