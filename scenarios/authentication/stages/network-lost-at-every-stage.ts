import { hasOutageAfterEach } from '../../families/interrupted.ts';
import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '認証のどの段階で通信が切れても、戻れば続けられる。',
    en: 'Wherever in a sign-in the phone loses the network, it goes on once it is back.',
  },
  platforms: PLATFORMS,
  tags: ['stages'],
  steps: async (person) => {
    await hasOutageAfterEach(person, 'phone-1', [
      () => person.arrivesInApp(),
      () => person.begins(),
      () => person.typesPin({ pin: 'right' }),
      () => person.typesCardInfoPin({ pin: 'right' }),
    ]);
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
    await person.hasOutage({ of: 'phone-1' });
    await person.seesScreen({ screen: 'done' });
  },
  checks: ['screens-follow-the-model'],
});
