import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'ロックした後に正しい暗証番号を入れても、もう通らない。',
    en: 'After the lock the right digits come too late.',
  },
  platforms: ['smartphone-ios', 'pc'],
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
    await person.takesCardAway();
    await person.arrivesInApp();
    await person.entersPins();
    await person.readsCard();
    await person.taps({ label: '閉じる' });
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: ['card-locked-pin-never-opens', 'phone-says-that-a-pin-is-locked', 'service-opens-no-session'],
});
