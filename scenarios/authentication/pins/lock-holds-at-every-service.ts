import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '一つのサービスでロックした暗証番号は、別のサービスでもロックされている。',
    en: 'A PIN that was locked at one service is found locked at the next.',
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
    await person.arrivesInApp({ service: 'bank' });
    await person.provesWithCard();
    await person.seesScreen({ screen: 'auth-pin-locked' });
  },
  checks: ['card-lock-holds-at-every-service', 'phone-says-that-a-pin-is-locked'],
});
