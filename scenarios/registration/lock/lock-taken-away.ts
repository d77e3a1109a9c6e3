import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '設定の直前に端末の画面ロックを外すと、先に進めず、戻せば続けられる。',
    en: 'Who takes the screen lock away just before it is set up goes on once it is back.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  tags: ['registration', 'lock'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.removesScreenLock();
    await person.setsUpLock();
    await person.seesScreen({ screen: 'registration-no-lock' });
    await person.setsScreenLock({ lock: 'passcode' });
    await person.taps({ label: '再試行' });
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-registers-in-order', 'phone-goes-home-after-registration'],
});
