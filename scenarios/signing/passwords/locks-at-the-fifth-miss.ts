import { ASKING_FOR_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'パスワードを5回間違えると、ロックされる。',
    en: 'The password is wrong five times and locks.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  spends: { signing: 5 },
  services: ASKING_FOR_ITEMS,
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard({ password: 'wrong' });
    await person.triesAgain({ password: 'wrong' }, 4);
    await person.isSentBack();
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
