import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '読み取ったときに圏外でも、30秒以内に通信が戻れば続けられる。',
    en: 'A phone without network at the code goes on when it is back within the 30 s.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.losesNetwork({ of: 'phone-1' });
    await person.scansCode();
    await person.seesScreen({ screen: 'no-network' });
    await person.waits({ ms: 29_999 });
    await person.regainsNetwork({ of: 'phone-1' });
    await person.taps({ label: '再試行' });
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-sign-in-outlives-lost-network', 'code-lives-exactly-thirty-seconds', 'service-signs-in'],
});
