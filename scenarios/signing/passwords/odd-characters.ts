import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'パスワードに記号や全角文字をまぜて入力しても、カードには送られない。',
    en: 'The password is typed among characters that no password has.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  service: 'insurer',
  tags: ['passwords'],
  async steps(person) {
    await person.comesToThePassword();
    await person.signsWithCard({ password: 'odd-characters' });
    await person.returnsWithSignature();
  },
  checks: ['phone-keeps-odd-characters-from-the-card', 'service-has-the-signature'],
});
