import { defineScenario } from '../../scenario.ts';

const NUMBER_LIFE_MS = 5 * 60_000;

export default defineScenario({
  title: {
    ja: '6桁の数字の期限の前後で通信が切れ、アプリを終了しても、同じ手続きを続けられる。',
    en: 'A network that is lost while the six digits end or are renewed, and an app that is killed or left then, end no sign-in.',
  },
  platforms: ['pc'],
  tags: ['stages'],
  steps: async (person) => {
    const losesNetwork = async (): Promise<void> => {
      await person.losesNetwork({ of: 'phone-1' });
      await person.waits({ ms: 1_000 });
      await person.seesScreen({ screen: 'no-network' });
    };
    const regainsNetwork = async (): Promise<void> => {
      await person.regainsNetwork({ of: 'phone-1' });
      await person.scansPhotograph();
      await person.seesScreen({ screen: 'number-expired' });
    };
    await person.comesToTheWay('number');
    await person.waits({ ms: NUMBER_LIFE_MS });
    await losesNetwork();
    await person.killsApp();
    await regainsNetwork();
    await losesNetwork();
    await person.wantsToLeave();
    await regainsNetwork();
    await person.meetsSlowNetwork({ of: 'phone-1', ms: 10_000 });
    await person.taps({ label: '番号を更新' });
    await losesNetwork();
    await regainsNetwork();
    await person.taps({ label: '番号を更新' });
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-sign-in-outlives-lost-network', 'service-signs-in'],
});
