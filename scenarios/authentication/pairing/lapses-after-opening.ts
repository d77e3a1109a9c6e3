import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '時間内に読み取れば、そのあと二次元コードの期限が過ぎても続けられる。',
    en: 'A sign-in whose code was opened in time goes on when the code has lapsed.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.waits({ ms: 29_999 });
    await person.scansCode();
    await person.waits({ ms: 60_000 });
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['code-lives-exactly-thirty-seconds', 'phone-goes-on-after-code-lapsed', 'service-signs-in'],
});
