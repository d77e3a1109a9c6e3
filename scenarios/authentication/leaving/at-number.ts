import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6桁の数字の画面で中止する。',
    en: 'A person stops while the six digits are shown.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['leaving'],
  steps: async (person) => {
    await person.opensApp();
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
