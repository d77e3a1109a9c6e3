import { defineScenario, PLATFORMS } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '途中で画面を閉じると最初の画面に戻り、あとからはじめから登録できる。',
    en: 'Who closes a screen in the middle is back at the first one, and registers later.',
  },
  platforms: PLATFORMS,
  given: 'fresh',
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    await person.opensApp();
    await person.taps({ label: '次へ' });
    await person.taps({ label: 'はじめる' });
    await person.ticks({ box: 'terms' });
    await person.wantsToLeave();
    await person.seesScreen({ screen: 'registration-start' });
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.wantsToLeave();
    await person.seesScreen({ screen: 'registration-start' });
    await person.wantsToLeave();
    await person.seesScreen({ screen: 'home-screen' });
    await person.launchesApp();
    await person.registers();
    await person.startsAgainAtService();
    await person.completesSignIn();
  },
  checks: [
    'phone-registers-in-order',
    'phone-needs-both-ticks',
    'broker-gives-the-token-for-a-proof',
    'service-signs-in',
    'screens-follow-the-model',
  ],
});
