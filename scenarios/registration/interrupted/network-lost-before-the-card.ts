import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '通信がないと読み取りを始められないが、戻れば続けられる。',
    en: 'Without network the reading does not start; once it is back the registration goes on.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.losesNetwork({ of: 'phone-1' });
    await person.comesToTheCard();
    await person.seesScreen({ screen: 'no-network' });
    await person.taps({ label: '再試行' });
    await person.seesScreen({ screen: 'no-network' });
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-registers-after-lost-network', 'phone-goes-home-after-registration'],
});
