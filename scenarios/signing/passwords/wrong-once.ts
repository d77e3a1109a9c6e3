import { ASKING_FOR_ITEMS, defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'パスワードを一度間違え、打ち直して署名する。',
    en: 'The password is wrong once, then right; the other entry is kept.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  spends: { signing: 1 },
  services: ASKING_FOR_ITEMS,
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard({ password: 'wrong' });
    await person.triesAgain({ password: 'right' });
    await person.returnsWithSignature();
  },
  checks: [
    'phone-names-the-wrong-pin',
    'phone-keeps-the-other-pin',
    'phone-spares-the-second-pin',
    'card-tries-rise-only-by-right-pin',
    'signed-only-what-was-consented',
    'service-has-the-signature',
  ],
});
