import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '画面ロックのないスマートフォンでは、端末の設定で画面ロックを設定してから続ける。',
    en: 'On a phone without a screen lock the person sets one up in the settings and goes on.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  phone: { unlock: 'none' },
  tags: ['registration', 'lock'],
  steps: async (person) => {
    await person.launchesApp();
    await person.agreesToAll();
    await person.seesScreen({ screen: 'registration-no-lock' });
    await person.taps({ label: '再試行' });
    await person.seesScreen({ screen: 'registration-no-lock' });
    await person.setsScreenLock({ lock: 'passcode' });
    await person.taps({ label: '再試行' });
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.holdsCard();
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-needs-a-screen-lock', 'phone-goes-home-after-registration'],
});
