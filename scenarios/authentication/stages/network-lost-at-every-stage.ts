import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの段階で通信が切れても、戻れば続けられる。',
    en: 'Wherever in a sign-in the phone loses the network, it goes on once it is back.',
  },
  platforms: PLATFORMS,
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0 },

  tags: ['stages'],
  steps: async (person) => {
    const outage = (): Promise<void> => person.hasOutage({ of: 'phone-1' });
    await person.arrivesInApp();
    await outage();
    await person.begins();
    await outage();
    await person.typesPin({ pin: 'right' });
    await outage();
    await person.typesCardInfoPin({ pin: 'right' });
    await outage();
    await person.startsReading();
    await person.losesNetwork({ of: 'phone-1' });
    await person.holdsCard();
    await person.seesScreen({ screen: 'no-network' });
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await person.losesNetwork({ of: 'phone-1' });
    await person.allows();
    await person.seesScreen({ screen: 'no-network' });
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await outage();
    await person.seesScreen({ screen: 'done' });
  },
  checks: ['screens-follow-the-model'],
});
