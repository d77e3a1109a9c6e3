import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'スマートフォンの時計が5分遅れていても、期限は変わらない。',
    en: 'A phone whose clock is five minutes slow keeps to the time of the service.',
  },
  platforms: ['pc', 'tablet'],
  given: 'registered',
  phoneClockOffMs: -300_000,
  spends: { authentication: 0, cardInfo: 0 },
  tags: ['pairing'],
  async steps(person) {
    await person.opensService();
    await person.asksToSignIn();
    await person.waits({ ms: 29_999 });
    await person.scansCode();
    await person.waits({ ms: 299_999 });
    await person.seesScreen({ screen: 'number' });
    await person.waits({ ms: 1 });
    await person.seesScreen({ screen: 'number-expired' });
    await person.taps({ label: '番号を更新' });
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.completesSignIn();
  },
  checks: ['code-lives-exactly-thirty-seconds', 'phone-keeps-to-the-time-of-the-service', 'service-signs-in'],
});
