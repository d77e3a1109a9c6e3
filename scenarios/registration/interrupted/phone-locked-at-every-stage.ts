import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '途中で画面が消えても、解除すれば同じ画面から続けられる。',
    en: 'When the phone is locked in the middle, the registration goes on where it was.',
  },
  platforms: ['smartphone-ios', 'smartphone-android'],
  given: 'fresh',
  byWorldClock: true,
  tags: ['registration', 'interrupted'],
  steps: async (person) => {
    const sleeps = async (screen: string): Promise<void> => {
      await person.locksPhone();
      await person.wakesPhone();
      await person.seesScreen({ screen });
    };
    await person.launchesApp();
    await sleeps('registration-start');
    await person.agreesToAll();
    await sleeps('registration-lock');
    await person.setsUpTheLock();
    await sleeps('registration-prepare');
    await person.comesToTheCard();
    await sleeps('hold-card');
    await person.startsReading();
    await person.holdsCard({ slowByMs: 500 });
    await sleeps('reading-interrupted');
    await person.takesCardAway();
    await person.startsReading();
    await person.holdsCard();
    await sleeps('registration-done');
    await person.taps({ label: '閉じる' });
  },
  checks: ['phone-goes-home-after-registration', 'phone-registers-in-order', 'broker-gives-the-token-for-a-proof'],
});
