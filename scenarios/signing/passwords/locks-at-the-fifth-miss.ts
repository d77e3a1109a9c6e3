import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'パスワードを5回間違えると、ロックされる。',
    en: 'The password is wrong five times and locks.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  given: 'registered',
  spends: { authentication: 0, cardInfo: 0, signing: 5 },
  service: 'securities',
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard({ password: 'wrong' });
    await person.takesCardAway();
    await person.typesPassword({ password: 'wrong' });
    await person.readsCard();
    await person.takesCardAway();
    await person.typesPassword({ password: 'wrong' });
    await person.readsCard();
    await person.takesCardAway();
    await person.typesPassword({ password: 'wrong' });
    await person.readsCard();
    await person.takesCardAway();
    await person.typesPassword({ password: 'wrong' });
    await person.readsCard();
    await person.taps({ label: '閉じる' });
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  },
  checks: [
    'card-locks-the-password-at-the-fifth-miss',
    'card-tries-rise-only-by-right-pin',
    'phone-says-that-a-pin-is-locked',
    'phone-tells-the-broker-why',
    'service-says-that-it-is-over',
    'service-opens-no-session',
  ],
});
