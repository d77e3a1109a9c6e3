import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'ロックした後に正しい暗証番号を入れても、もう通らない。',
    en: 'After the lock the right digits come too late.',
  },
  platforms: ['smartphone-ios', 'pc'],
  spends: { authentication: 3 },
  tags: ['pins'],
  steps: async (person) => {
    await person.arrivesInApp();
    await person.provesWithCard({ pin: 'wrong' });
    await person.triesAgain({ pin: 'wrong' }, 2);
    await person.taps({ label: '閉じる' });
    await person.takesCardAway();
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.isSentBack();
  },
  checks: ['card-locked-pin-never-opens', 'phone-says-that-a-pin-is-locked', 'service-opens-no-session'],
});
